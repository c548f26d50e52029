/** A post is no name of a person: 'đồng chí Phó Giám đốc Sở'. */
const posts = 'Phó|Bí|Chủ|Trưởng|Tổ|Chánh|Viện|Hiệu|Giám|Tổng|Bộ|Thứ|Thống|Cục|Chỉ|Ủy|Thủ'
const someone = `đồng chí (?!(?:${posts})\\s)\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){0,4}`
/** 'đồng chí Trần Hải, Phó Giám đốc Sở, | vận động': a name's syllables, and between commas the post. */
const people = new RegExp(
  `^(${someone}(?:(?:, | và )${someone}){0,9})(?:,\\s(?=\\p{Lu})[^.;:,]{3,80},)?\\s+(?=\\p{Ll})(?!và\\s)`,
  'u',
)

/** The people given work by name, however what they are to do begins; null where none are named. */
export function orderedPeople(
  rest: string,
): { readonly names: readonly string[]; readonly length: number } | null {
  const found = people.exec(rest)
  const names = found?.[1]?.split(/, | và /u).map((name) => `Đ${name.slice(1)}`)
  return found && names ? { names, length: found[0].length } : null
}
