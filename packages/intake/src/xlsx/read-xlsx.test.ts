import { draftProgramme } from '@dondoc/domain/programme'
import ExcelJS from 'exceljs'
import { expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'

async function read(fill: (book: ExcelJS.Workbook) => void) {
  const book = new ExcelJS.Workbook()
  fill(book)
  const document = await readDocument('phu-luc.xlsx', new Uint8Array(await book.xlsx.writeBuffer()))
  if ('refused' in document) throw new Error(document.refused)
  for (const { text, range } of document.blocks)
    expect(document.text.slice(range.from, range.until)).toBe(text)
  return document
}
const date = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day))

it('reads the tasks of every visible sheet, under its letterhead, section rows and merged cells', async () => {
  const document = await read((book) => {
    const first = book.addWorksheet('Sở, ngành')
    first.addRow(['ỦY BAN NHÂN DÂN TỈNH', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'])
    first.mergeCells('A1:B1')
    first.mergeCells('C1:E1')
    first.addRow(['DANH MỤC NHIỆM VỤ'])
    first.addRow([])
    first.addRow(['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'])
    first.addRow(['I', 'Cải cách hành chính'])
    first.addRow([1, 'Xây dựng kế hoạch kiểm tra', 'Sở Nội vụ', 'Các sở, ngành', date(2026, 3, 31)])
    first.addRow([2, 'Công bố danh mục thủ tục', null, null, 'Thường xuyên'])
    first.mergeCells('C6:C7')
    const second = book.addWorksheet('Xã')
    second.addRow(['Thời hạn', 'Nội dung công việc', 'Đơn vị thực hiện'])
    second.addRow(['Quý II/2026', 'Rà soát cơ sở dữ liệu', 'UBND các xã'])
    const hidden = book.addWorksheet('Nháp', { state: 'hidden' })
    hidden.addRow(['STT', 'Nhiệm vụ', 'Cơ quan chủ trì'])
    hidden.addRow([1, 'Việc chưa duyệt', 'Sở Y tế'])
  })
  const tasks = draftProgramme(document).tasks
  expect(
    tasks.map(({ text, lead, schedulePhrase, heading }) => [text, lead.join(), schedulePhrase, heading]),
  ).toEqual([
    ['Xây dựng kế hoạch kiểm tra', 'Sở Nội vụ', '31/03/2026', 'Cải cách hành chính'],
    ['Công bố danh mục thủ tục', 'Sở Nội vụ', 'Thường xuyên', 'Cải cách hành chính'],
    ['Rà soát cơ sở dữ liệu', 'UBND các xã', 'Quý II/2026', ''],
  ])
})

it('shows what a cell shows: dates, months, shares, the value of a formula, rich text', async () => {
  const document = await read((book) => {
    const sheet = book.addWorksheet('Bảng')
    sheet.addRow(['Ngày', date(2025, 6, 5)]).getCell(2).numFmt = 'm/d/yyyy'
    sheet.addRow(['Tháng', date(2025, 6, 1)]).getCell(2).numFmt = '"Tháng "mm/yyyy'
    sheet.addRow(['Năm', date(2025, 1, 1)]).getCell(2).numFmt = 'yyyy'
    sheet.addRow(['Tỷ lệ', 0.155]).getCell(2).numFmt = '0.0%'
    sheet.addRow(['Số', 0.1 + 0.2])
    sheet.addRow(['Công thức', { formula: 'TODAY()', result: date(2025, 12, 31) }]).getCell(2).numFmt =
      'dd/mm/yyyy'
    sheet.addRow(['Ghép', { formula: '"Quý "&"II"', result: 'Quý II' }])
    sheet.addRow(['Lỗi', { formula: 'A1/0', result: { error: '#DIV/0!' } }, 'sau'])
    sheet.addRow(['Chữ', { richText: [{ text: 'Sở ' }, { text: 'Y tế', font: { bold: true } }] }])
  })
  expect(document.blocks.map(({ text }) => text)).toEqual([
    ...['Ngày', '05/06/2025', 'Tháng', 'Tháng 06/2025', 'Năm', '2025', 'Tỷ lệ', '15,5%', 'Số', '0.3'],
    ...['Công thức', '31/12/2025', 'Ghép', 'Quý II', 'Lỗi', 'sau', 'Chữ', 'Sở Y tế'],
  ])
})

it('counts days of a workbook that begins in 1904', async () => {
  const document = await read((book) => {
    book.properties.date1904 = true
    book.addWorksheet('Bảng').addRow(['Ngày', date(2025, 6, 30)])
  })
  expect(document.blocks.map(({ text }) => text)).toEqual(['Ngày', '30/06/2025'])
})

it('begins a new table where a new head follows an empty row, and ends it at the recipients', async () => {
  const document = await read((book) => {
    const sheet = book.addWorksheet('Hai bảng')
    sheet.addRow(['STT', 'Nhiệm vụ', 'Chủ trì'])
    sheet.addRow([1, 'Lập kế hoạch', 'Sở Tài chính'])
    sheet.addRow([])
    sheet.addRow(['Nhiệm vụ', 'Chủ trì', 'Thời gian'])
    sheet.addRow(['Tổng kết', 'Văn phòng', 'Tháng 12/2026'])
    sheet.addRow([])
    sheet.addRow(['Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN'])
  })
  expect(draftProgramme(document).tasks.map(({ text, lead }) => [text, lead.join()])).toEqual([
    ['Lập kế hoạch', 'Sở Tài chính'],
    ['Tổng kết', 'Văn phòng'],
  ])
})

it('finds the head of a table below a whole letterhead, subject and lead-in', async () => {
  const document = await read((book) => {
    const sheet = book.addWorksheet('Phụ lục')
    sheet.addRow(['ỦY BAN NHÂN DÂN TỈNH', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'])
    sheet.addRow(['Số: 12/KH-UBND', null, 'Lào Cai, ngày 05 tháng 3 năm 2026'])
    for (const words of ['KẾ HOẠCH', 'Chuyển đổi số năm 2026', 'Các nhiệm vụ như sau:', '(Kèm theo)'])
      sheet.addRow([words])
    sheet.addRow(['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'])
    sheet.addRow([1, 'Xây dựng kho dữ liệu', 'Sở Khoa học và Công nghệ', date(2026, 6, 30)])
  })
  const draft = draftProgramme(document)
  expect(draft.document).toMatchObject({ number: '12', symbol: '12/KH-UBND', date: '2026-03-05' })
  expect(draft.tasks.map(({ text, lead, schedulePhrase }) => [text, lead.join(), schedulePhrase])).toEqual([
    ['Xây dựng kho dữ liệu', 'Sở Khoa học và Công nghệ', '30/06/2026'],
  ])
})

it('leaves a hidden sheet out and names it, reads hidden rows and columns and names them', async () => {
  const document = await read((book) => {
    const sheet = book.addWorksheet('Nhiệm vụ')
    sheet.addRow(['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'])
    for (const [i, body] of ['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp', 'Sở Xây dựng'].entries())
      sheet.addRow([i + 1, `Rà soát việc thứ ${i + 1}`, body, 'Quý II/2026'])
    for (const hidden of [3, 4, 9]) sheet.getRow(hidden).hidden = true
    sheet.getColumn(4).hidden = true
    sheet.getColumn(8).hidden = true
    book.addWorksheet('Danh sách', { state: 'veryHidden' }).addRows([['Sở Y tế'], ['Sở Nội vụ']])
    book.addWorksheet('Trống', { state: 'hidden' })
  })
  const tasks = draftProgramme(document).tasks
  expect(tasks.map(({ lead, schedulePhrase }) => [...lead, schedulePhrase])).toEqual(
    ['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp', 'Sở Xây dựng'].map((body) => [body, 'Quý II/2026']),
  )
  expect(document.remarks).toEqual([
    { kind: 'hidden-rows', sheet: 'Nhiệm vụ', rows: [3, 4] },
    { kind: 'hidden-columns', sheet: 'Nhiệm vụ', columns: ['D'] },
    { kind: 'hidden-sheet', sheet: 'Danh sách', rows: 2 },
  ])
})

it('ends the subject where the table of tasks begins', async () => {
  const document = await read((book) => {
    const sheet = book.addWorksheet('Phụ lục')
    sheet.addRows([['KẾ HOẠCH'], ['Số hóa hồ sơ năm 2026'], ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì']])
    sheet.addRow([1, 'Rà soát hồ sơ giấy', 'Sở Nội vụ'])
  })
  expect(draftProgramme(document).document.subject).toBe('Số hóa hồ sơ năm 2026')
})
