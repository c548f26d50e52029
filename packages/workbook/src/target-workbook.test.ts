import { day } from '@dondoc/domain/days'
import {
  readTargetRow,
  type TargetCells,
  type TargetColumn,
  targetColumns,
} from '@dondoc/domain/target-sheet'
import ExcelJS from 'exceljs'
import { expect, it } from 'vitest'
import { writeGrassrootsWorkbook } from './grassroots-workbook.ts'
import { readTargetWorkbook, writeTargetWorkbook } from './target-workbook.ts'

const blank = Object.fromEntries(targetColumns.map((column) => [column, ''])) as TargetCells
const row = (code: string, cells: Partial<TargetCells>): TargetCells => ({
  ...{ ...blank, programme: 'p', kind: 'measured', measure: 'giảm biên chế', unit: '%', period: '2024' },
  ...{ code, name: `Đảng ủy xã ${code}`, ...cells },
})
const written = writeTargetWorkbook([
  row('x1', { record: 'r', value: '2,625', on: '10/01/2025', source: 'Báo cáo số 4' }),
  row('x2', {}),
])
const columnOf = (column: TargetColumn) => targetColumns.indexOf(column) + 1

async function returned(edit: (sheet: ExcelJS.Worksheet) => void) {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await written).buffer as ArrayBuffer)
  const sheet = book.getWorksheet('Số liệu chỉ tiêu')
  if (!sheet) throw new Error('The sheet of rows is missing.')
  edit(sheet)
  const read = readTargetWorkbook('so-lieu.xlsx', new Uint8Array(await book.xlsx.writeBuffer()))
  return 'refused' in read ? read : read.map((one) => ({ line: one.line, ...readTargetRow(one) }))
}

it('comes back unchanged, a figure with decimals and its day too', async () => {
  expect(await returned(() => {})).toMatchObject([
    { line: 3, changes: [], faults: [] },
    { line: 4, changes: [], faults: [] },
  ])
})

it.each<[string, ExcelJS.CellValue, number]>([
  ['a number of the workbook, whose point parts no thousands', 1.234, 1.234],
  ['words with a comma', '1,5', 1.5],
  ['words with a mark of thousands', '12.500', 12_500],
])('takes %s', async (_what, value, figure) => {
  const read = await returned((sheet) => {
    const filled = sheet.getRow(4)
    filled.getCell(columnOf('value')).value = value
    filled.getCell(columnOf('on')).value = new Date(Date.UTC(2025, 0, 12))
    filled.getCell(columnOf('source')).value = 'Báo cáo số 7'
  })
  expect(read).toMatchObject([
    { changes: [] },
    { faults: [], figure: { value: figure, on: '2025-01-12', source: 'Báo cáo số 7', reason: null } },
  ])
})

it('is told from the workbooks of other matters', async () => {
  const other = await writeGrassrootsWorkbook({ exportedOn: day('2025-01-01'), rows: [] })
  expect(readTargetWorkbook('co-so.xlsx', other)).toMatchObject({ refused: 'workbook-unknown' })
})
