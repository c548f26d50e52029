import type { Remark } from './remark.ts'
import { writeStretches } from './write-stretches.ts'

/** What a remark says, in one line for the desk: where, what was done with it, and what to do. */
export function explainRemark(remark: Remark, language: 'vi' | 'en' = 'vi'): string {
  return sentences(remark)[language]
}

function sentences(remark: Remark): { vi: string; en: string } {
  switch (remark.kind) {
    case 'hidden-sheet':
      return {
        vi: `Trang tính “${remark.sheet}” (${remark.rows} dòng có chữ) bị ẩn nên không đọc; nếu cần, hãy bỏ ẩn, lưu rồi nạp lại tệp.`,
        en: `Sheet “${remark.sheet}” (${counted(remark.rows, 'row')} with words) is hidden and was not read; if it belongs to the document, unhide it, save the file and load it again.`,
      }
    case 'hidden-rows': {
      const rows = writeStretches(remark.rows)
      return {
        vi: `Trang tính “${remark.sheet}” có dòng bị ẩn hoặc bị lọc (dòng ${rows}); vẫn đọc như các dòng khác.`,
        en: `Sheet “${remark.sheet}” has rows that are hidden or filtered out (${rows}); they were read like the others.`,
      }
    }
    case 'hidden-columns': {
      const columns = remark.columns.join(', ')
      return {
        vi: `Trang tính “${remark.sheet}” có cột bị ẩn (cột ${columns}); vẫn đọc như các cột khác.`,
        en: `Sheet “${remark.sheet}” has hidden columns (${columns}); they were read like the others.`,
      }
    }
    case 'tracked-changes':
      return {
        vi: `Văn bản còn ${remark.inserted} chỗ chèn, ${remark.deleted} chỗ xóa chưa được chấp nhận (Track Changes): đã đọc chữ chèn, bỏ chữ xóa; hãy đối chiếu với bản đã ký.`,
        en: `The document still has ${counted(remark.inserted, 'insertion')} and ${counted(remark.deleted, 'deletion')} that nobody accepted (Track Changes): inserted words were read, deleted ones were not; compare it with the signed copy.`,
      }
    case 'hidden-words':
      return {
        vi: `Văn bản có ${remark.places} chỗ chữ ẩn, không in ra giấy, nên không đọc.`,
        en: `The document has hidden words in ${counted(remark.places, 'place')}; they are not printed and were not read.`,
      }
  }
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}
