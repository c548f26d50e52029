/** What a committee is called without its place: 'Huyện ủy' of 'Huyện ủy Tuy Phong'; null for bodies of another kind. */
export function committeeTitle(name: string): string | null {
  return /^(?:Tỉnh|Thành|Thị|Huyện|Quận|Đảng) ủy(?= |$)/u.exec(name)?.[0] ?? null
}
