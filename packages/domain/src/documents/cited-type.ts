import { documentTypes, typeOfMark } from './document-types.ts'
import { markOfSymbol } from './reference-symbol.ts'

const names = [...Object.keys(documentTypes), 'thông báo kết luận', 'văn bản', 'điện'].sort(
  (a, b) => b.length - a.length,
)
const typeBefore = new RegExp(
  `(?<!\\p{L})(${names.join('|')})(?:\\s+(?:liên tịch|liên ngành|phối hợp))?\\s+(?:s[ốôó]\\s*:?\\s*)?$`,
  'iu',
)
/** Laws print their name between the type and the number: 'Luật Điện lực số 61/2024/QH15'. */
const lawBefore = /(?<!\p{L})(Bộ luật|Luật|Pháp lệnh)\s+\p{Lu}[^.;:()\n]{0,90}?\s+số\s+$/u
/** 'Số: 12/BC-UBND' at the head of a document or table cell is its own number, not a citation. */
const ownNumber = /(?:^|[\n|])\s*Số\s*:?\s*$/u
/** 'Mẫu số 03/HNMT' is a form's number. */
const form = /(?<!\p{L})(?:mẫu|biểu|bảng)(?: mẫu)?(?: số)?:?\s+$/iu
const reach = 130

/**
 * The type printed before a symbol and where the citation's words begin; where none is printed the symbol's mark tells
 * ('các Quyết định số 12/QĐ-UBND, 15/QĐ-UBND'). Null where the number is no citation.
 */
export function readCitedType(
  text: string,
  at: number,
  symbol: string,
): { type: string; from: number } | null {
  const head = text.slice(Math.max(0, at - reach), at)
  if (ownNumber.test(head) || form.test(head)) return null
  const match = typeBefore.exec(head) ?? lawBefore.exec(head)
  const ofMark = typeOfMark(markOfSymbol(symbol) ?? '')
  if (match?.[1])
    return { type: canonical(match[1]) ?? ofMark ?? 'Công văn', from: at - head.length + match.index }
  if (ofMark) return { type: ofMark, from: at }
  return /(?<!\p{L})s[ốôó]\s+$/iu.test(head) ? { type: 'Công văn', from: at } : null
}

function canonical(printed: string): string | null {
  const name = printed.replace(/\s+/g, ' ').toLowerCase().replace('thông báo kết luận', 'thông báo')
  return Object.keys(documentTypes).find((type) => type.toLowerCase() === name) ?? null
}
