import { writeDay } from '@dondoc/domain/days'
import {
  dayColumns,
  isEditable,
  type RegisterSheet,
  registerTemplate,
  sheetColumns,
} from '@dondoc/domain/register-sheet'
import { headings } from './headings.ts'
import { printedWords } from './printed-words.ts'
import { writeTemplateBook } from './write-template-book.ts'

export const registerSheetName = 'Nhiệm vụ'

/** The register as a workbook to fill in and bring back, with the bodies that evidence is usually sent to. */
export function writeRegisterWorkbook({ exportedOn, rows, receivers }: RegisterSheet): Promise<Uint8Array> {
  return writeTemplateBook({
    template: registerTemplate,
    sheet: registerSheetName,
    columns: sheetColumns.map((name) => ({
      ...{ name, ...headings[name], editable: isEditable(name) },
      holds: dayColumns.includes(name) ? 'day' : 'words',
      ...(name === 'evidenceReceiver' && { choices: receivers, freely: true }),
    })),
    fixed: 4,
    rows: rows.map(printedWords),
    guide: [['Ngày xuất', writeDay(exportedOn)], ...guide],
  })
}

const guide: readonly (readonly [string, string])[] = [
  ['Được điền', 'Các cột nền vàng: cập nhật mới, sản phẩm, lý do chưa có hạn. Các cột nền xám không sửa.'],
  ['Cập nhật mới', 'Ghi việc đã làm được; vướng mắc để trống nếu không có; ngày để trống là ngày nhập tệp.'],
  ['Sản phẩm', 'Ghi đủ số, ký hiệu; ngày; nơi nhận. Ngày của sản phẩm là ngày hoàn thành.'],
  [
    'Khi nhập lại',
    'Tệp được kiểm tra trước. Có một ô sai thì không dòng nào được ghi; ô sai được chỉ rõ dòng, cột.',
  ],
  ['Dòng đã đổi', 'Dòng có người ghi thêm sau khi xuất thì không nhận; hãy xuất lại để lấy bản mới.'],
]
