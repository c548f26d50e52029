import { documentTypes } from '../../documents/index.ts'

const laws = ['Bộ luật', 'Luật', 'Pháp lệnh']
const others = [...Object.keys(documentTypes).filter((type) => !laws.includes(type)), 'Kết luận', 'Văn bản']
const citing = '(?:số \\d{1,5}\\s?[-/]|ngày \\d)'
const paper = new RegExp(
  `^(?:(?:Ý kiến )?chỉ đạo của [^.;:]{3,80}? tại )?(?:Các )?(?:(?:${laws.join('|')})(?: [\\p{L},-]+){0,12}?|${others.join('|')}) ${citing}`,
  'iu',
)

/** Whether an item begins with a paper by its number or day: 'Nghị định số 12/2026/NĐ-CP ngày …', 'Luật Đất đai số 31/2024/QH15'. */
export function namesPaper(words: string): boolean {
  return paper.test(words)
}
