import { day } from '@dondoc/domain/days'
import { compareRow, type SheetCells, type SheetColumn, sheetColumns } from '@dondoc/domain/register-sheet'
import ExcelJS from 'exceljs'
import { expect, it } from 'vitest'
import { readRegisterWorkbook } from './read-register-workbook.ts'
import { writeRegisterWorkbook } from './write-register-workbook.ts'

const blank = Object.fromEntries(sheetColumns.map((column) => [column, ''])) as Record<SheetColumn, string>
const rows: SheetCells[] = [
  {
    ...blank,
    assignment: 'a-1',
    version: '1',
    code: 'I.1',
    task: 'Rà soát quy chế\nlàm việc',
    deadline: '30/06/2026',
    status: 'Đang thực hiện',
  },
  {
    ...blank,
    assignment: 'a-2',
    version: '4',
    code: 'I.2',
    task: '"Báo cáo"; kết quả',
    evidenceDate: '05/03/2026',
  },
]
const written = writeRegisterWorkbook({ exportedOn: day('2026-03-10'), rows, receivers: ['Tỉnh ủy'] })

async function open(): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await written).buffer as ArrayBuffer)
  return book
}

/** The workbook as a person saves it after working in it. */
async function edited(edit: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void) {
  const book = await open()
  const sheet = book.getWorksheet('Nhiệm vụ')
  if (!sheet) throw new Error('The sheet of rows is missing.')
  edit(sheet, book)
  const read = readRegisterWorkbook('so.xlsx', new Uint8Array(await book.xlsx.writeBuffer()))
  return 'refused' in read ? read : read.map((row) => ({ line: row.line, ...compareRow(row) }))
}
const columnOf = (column: SheetColumn) => sheetColumns.indexOf(column) + 1

it('comes back unchanged', async () => {
  expect(await edited(() => {})).toEqual([
    { line: 3, changes: [], faults: [] },
    { line: 4, changes: [], faults: [] },
  ])
})

it('shows every line of its words, and repeats its headings on each page of A3', async () => {
  const sheet = (await open()).getWorksheet('Nhiệm vụ')
  expect(sheet?.getRow(3).height).toBe(2 * 15)
  expect(sheet?.getRow(4).height).toBeUndefined()
  expect(sheet?.pageSetup).toMatchObject({ printTitlesRow: '2:2', paperSize: 8, orientation: 'landscape' })
})

it('says which cells were filled in, days typed as dates or as text', async () => {
  const read = await edited((sheet) => {
    sheet.getRow(3).getCell(columnOf('progressDone')).value = 'Đã họp'
    sheet.getRow(3).getCell(columnOf('progressOn')).value = new Date(Date.UTC(2026, 2, 9))
    sheet.getRow(4).getCell(columnOf('evidenceDate')).value = '6/3/2026'
  })
  expect(read).toMatchObject([
    {
      changes: [
        { column: 'progressDone', before: '', after: 'Đã họp' },
        { column: 'progressOn', before: '', after: '09/03/2026' },
      ],
    },
    { changes: [{ column: 'evidenceDate', before: '05/03/2026', after: '6/3/2026' }] },
  ])
})

it('keeps a row by its key when rows and columns are moved, and finds a changed key', async () => {
  const read = await edited((sheet) => {
    sheet.getRow(4).getCell(columnOf('assignment')).value = 'a-9'
    sheet.spliceColumns(columnOf('status'), 1)
  })
  expect(read).toMatchObject([
    { line: 3, changes: [], faults: [] },
    { line: 4, faults: [{ code: 'row-unknown', column: null }] },
  ])
})

it('freezes the heads, filters, hides the keys, protects what is not filled in, and offers days and receivers', async () => {
  const book = await open()
  const sheet = book.getWorksheet('Nhiệm vụ')
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 })
  expect(sheet?.autoFilter).toBeTruthy()
  expect(sheet?.getColumn(columnOf('assignment')).hidden).toBe(true)
  expect(sheet?.getRow(2).getCell(columnOf('task')).value).toBe('Nhiệm vụ')
  const row = sheet?.getRow(3)
  expect(row?.getCell(columnOf('deadline')).value).toEqual(new Date(Date.UTC(2026, 5, 30)))
  expect(row?.getCell(columnOf('progressDone')).protection?.locked).toBe(false)
  expect(row?.getCell(columnOf('evidenceDate')).dataValidation?.type).toBe('date')
  expect(row?.getCell(columnOf('evidenceReceiver')).dataValidation?.formulae).toEqual(['"Tỉnh ủy"'])
  expect(book.getWorksheet('Gốc')?.state).toBe('veryHidden')
})

it('refuses an older template by its name, and workbooks that are not of the register', async () => {
  const older = await edited((_, book) => {
    const guide = book.getWorksheet('Hướng dẫn')
    if (guide) guide.getCell('B2').value = 0
  })
  expect(older).toMatchObject({
    refused: 'workbook-old',
    facts: { template: 'dondoc-so-nhiem-vu 0', current: 'dondoc-so-nhiem-vu 1' },
  })
  expect(await edited((_, book) => book.removeWorksheet('Hướng dẫn'))).toMatchObject({
    refused: 'workbook-unknown',
  })
  expect(readRegisterWorkbook('a.xlsx', new TextEncoder().encode('a'))).toMatchObject({
    refused: 'unsupported-kind',
  })
})

it('reads the longest export, its rows long and every cell of progress filled in', async () => {
  const words = 'Tham mưu ban hành quy định. '.repeat(40)
  const many = Array.from({ length: 5000 }, (_, i) => ({
    ...{ ...blank, assignment: `a-${i}`, version: '1', task: `${i} ${words}`, progressDone: `${i} đã họp` },
  }))
  const book = await writeRegisterWorkbook({
    exportedOn: day('2026-03-10'),
    rows: many,
    receivers: ['Tỉnh ủy'],
  })
  expect(readRegisterWorkbook('so.xlsx', new Uint8Array(book))).toHaveLength(5000)
}, 60_000)

it('refuses what unpacks to more than any export, before a part of it is unpacked', async () => {
  const bytes = new Uint8Array(await written)
  const view = new DataView(bytes.buffer)
  const listed = bytes.findLastIndex(
    (_, i) => i + 4 <= bytes.length && view.getUint32(i, true) === 0x02014b50,
  )
  const claimed = 41 * 1024 * 1024
  // The size that the zip's list states for its last part.
  view.setUint32(listed + 24, claimed, true)
  const read = readRegisterWorkbook('so.xlsx', bytes)
  expect(read).toMatchObject({ refused: 'too-large', facts: { file: 'so.xlsx', limit: 40 * 1024 * 1024 } })
})
