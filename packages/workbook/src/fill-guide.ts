import { registerTemplate } from '@dondoc/domain/register-sheet'
import type ExcelJS from 'exceljs'

/** What the guide names the template by, for the reader of the workbook too. */
export const guideLabels = { template: 'Mẫu', version: 'Phiên bản mẫu' } as const

/** The sheet that names the template and says how the rows are filled in. */
export function fillGuide(sheet: ExcelJS.Worksheet, exportedOn: string): void {
  sheet.columns = [{ width: 22 }, { width: 100 }]
  const lines: readonly (readonly [string, string | number])[] = [
    [guideLabels.template, registerTemplate.id],
    [guideLabels.version, registerTemplate.version],
    ['Ngày xuất', exportedOn],
    ['Được điền', 'Các cột nền vàng: cập nhật mới, sản phẩm, lý do chưa có hạn. Các cột nền xám không sửa.'],
    [
      'Cập nhật mới',
      'Ghi việc đã làm được; vướng mắc để trống nếu không có; ngày để trống là ngày nhập tệp.',
    ],
    ['Sản phẩm', 'Ghi đủ số, ký hiệu; ngày; nơi nhận. Ngày của sản phẩm là ngày hoàn thành.'],
    [
      'Khi nhập lại',
      'Tệp được kiểm tra trước. Có một ô sai thì không dòng nào được ghi; ô sai được chỉ rõ dòng, cột.',
    ],
    ['Dòng đã đổi', 'Dòng có người ghi thêm sau khi xuất thì không nhận; hãy xuất lại để lấy bản mới.'],
  ]
  for (const line of lines) {
    const row = sheet.addRow([...line])
    row.getCell(1).font = { bold: true }
    row.getCell(2).alignment = { wrapText: true, vertical: 'top', horizontal: 'left' }
  }
}
