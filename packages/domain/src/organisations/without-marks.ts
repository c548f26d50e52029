/** The letters of a name's key alone, as typed where Vietnamese marks cannot be. */
export function withoutMarks(key: string): string {
  return key.replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}
