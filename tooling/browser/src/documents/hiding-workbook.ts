import ExcelJS from 'exceljs'

/** A workbook of tasks in our own words that hides a row of them, a column and a sheet. */
export async function hidingWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Nhiệm vụ')
  sheet.addRows([
    ['KẾ HOẠCH'],
    ['Số hóa hồ sơ lưu trữ năm 2024'],
    ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
    [1, 'Rà soát hồ sơ giấy còn giá trị', 'Văn phòng Tỉnh ủy', 'trước ngày 31/3/2024'],
    [2, 'Kiểm tra việc nộp lưu hồ sơ', 'Ban Tổ chức Tỉnh ủy', 'quý III/2024'],
  ])
  sheet.getRow(5).hidden = true
  sheet.getColumn(4).hidden = true
  book
    .addWorksheet('Danh sách', { state: 'hidden' })
    .addRows([['Văn phòng Tỉnh ủy'], ['Ban Tổ chức Tỉnh ủy']])
  return new Uint8Array(await book.xlsx.writeBuffer())
}
