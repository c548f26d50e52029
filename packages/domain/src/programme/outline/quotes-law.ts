import { setRight } from '../../text/index.ts'

/** 'Khoản 2 Điều 9 Nghị định số 96/2023/NĐ-CP quy định: …', 'Tại Điều 6 Luật Đầu tư công … được quy định như sau:'. */
const quoting =
  /^(?:(?:Cụ thể )?[Tt]ại |Theo |Căn cứ )?(?:[Đđ]iểm|[Kk]hoản|Điều|Luật|Bộ luật)\s[^.;:]{0,40}?(?:\s?Điều|Luật|Nghị định|Thông tư)\s[^.;:]{2,160}?\s(?:có )?(?:quy định|nêu rõ|nêu)(?:,? (?:cụ thể|rõ|chi tiết))?(?: như sau)?\s*:/u

/** Whether a paragraph tells the words of a law: it and the items it leads into lay down nothing of this document's own. */
export function quotesLaw(words: string): boolean {
  return quoting.test(setRight(words.slice(0, 400)))
}
