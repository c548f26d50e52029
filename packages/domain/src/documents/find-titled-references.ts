import type { Citation } from './citation.ts'
import type { DocumentReference } from './reference.ts'

const titleEnd = '(?=\\s*(?:[,.;:()”"\\n]|$|\\s(?:và|gắn|theo|của)\\s))'
/** How documents without a number are cited, one rule each (DOMAIN Rules 2.4, last paragraph). */
const rules: readonly { type: string; pattern: RegExp }[] = [
  {
    type: 'Nghị quyết',
    pattern:
      /Nghị quyết (?:Hội nghị )?Trung ương (?:lần thứ )?\d{1,2}(?:,?\s+\(?khóa\s+[IVXLC]+(?:\s*,\s*[IVXLC]+)*\)?)?/gu,
  },
  { type: 'Nghị quyết', pattern: /Nghị quyết Đại hội (?:đại biểu )?[IVXLC]+ của Đảng/gu },
  {
    type: 'Nghị quyết',
    pattern: /Nghị quyết Đại hội (?:đại biểu )?(?:Đảng bộ|toàn quốc)[^,.;:()\n]{0,60}?lần thứ [IVXLC]+/gu,
  },
  {
    type: 'Luật',
    pattern: new RegExp(`(?<!\\p{L})(?:Bộ luật|Luật|Pháp lệnh) \\p{Lu}[^,.;:()\\n]{2,70}?${titleEnd}`, 'gu'),
  },
  { type: 'Điều lệ', pattern: /Điều lệ Đảng(?: Cộng sản Việt Nam)?/gu },
  { type: 'Quy chế', pattern: new RegExp(`(?<![.!?]\\s*)Quy chế [^,.;:()\\n]{4,60}?${titleEnd}`, 'gu') },
  { type: 'Quy định', pattern: new RegExp(`(?<![.!?]\\s*)Quy định về [^,.;:()\\n]{4,60}?${titleEnd}`, 'gu') },
  { type: 'Chiến lược', pattern: /(?<=[“"])Chiến lược [^”"\n]{4,90}(?=[”"])/gu },
]
/** A text that is being made is no citation: 'ban hành Quy chế phối hợp …', 'ban hành Quy định về việc …'. */
const beingMade = /(?:ban hành|xây dựng|soạn thảo|dự thảo|tham mưu|bổ sung|hoàn thiện|sửa đổi)\s+$/u

/** Documents cited by their title alone: 'Nghị quyết Trung ương 6 (khóa XIII)', 'Luật Tổ chức chính quyền địa phương'. */
export function findTitledReferences(text: string): Citation[] {
  const found = rules.flatMap(({ type, pattern }) =>
    [...text.matchAll(pattern)].map((match) => toCitation(type, match[0], match.index)),
  )
  return found
    .filter(({ range, reference }) => isCitation(text, range.from, reference))
    .sort((a, b) => a.range.from - b.range.from)
}

function toCitation(type: string, title: string, from: number): Citation {
  const reference = { type, number: null, symbol: null, date: null, issuer: null, title }
  return { reference, range: { from, until: from + title.length } }
}

function isCitation(text: string, at: number, reference: DocumentReference): boolean {
  const numbered = / số\s?\d|^.{0,40}\d+[-/]/u.test(reference.title ?? '')
  return !numbered && !beingMade.test(text.slice(Math.max(0, at - 20), at))
}
