import { day } from '@dondoc/domain/days'
import { type GrassrootsColumn, grassrootsColumns, readRowFacts } from '@dondoc/domain/grassroots-sheet'
import ExcelJS from 'exceljs'
import { expect, it } from 'vitest'
import { readGrassrootsWorkbook, writeGrassrootsWorkbook } from './grassroots-workbook.ts'
import { writeRegisterWorkbook } from './write-register-workbook.ts'

const blank = Object.fromEntries(grassrootsColumns.map((column) => [column, ''])) as Record<
  GrassrootsColumn,
  string
>
const rows = [
  {
    ...blank,
    code: 'x',
    version: '2',
    name: 'Đảng bộ X',
    countedOn: '30/06/2025',
    cells: '4',
    official: '40',
    probationary: '1',
  },
  { ...blank, code: 'x.1', version: '0', name: 'Chi bộ Một' },
]
const written = writeGrassrootsWorkbook({ exportedOn: day('2026-03-10'), rows })
const columnOf = (column: GrassrootsColumn) => grassrootsColumns.indexOf(column) + 1

async function edited(edit: (sheet: ExcelJS.Worksheet) => void) {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await written).buffer as ArrayBuffer)
  const sheet = book.getWorksheet('Tổ chức cơ sở đảng')
  if (!sheet) throw new Error('The sheet of rows is missing.')
  edit(sheet)
  const read = readGrassrootsWorkbook('co-so.xlsx', new Uint8Array(await book.xlsx.writeBuffer()))
  return 'refused' in read ? read : read.map((row) => ({ line: row.line, ...readRowFacts(row) }))
}

it('comes back unchanged, days and numbers too', async () => {
  expect(await edited(() => {})).toMatchObject([
    { line: 3, changes: [], faults: [] },
    { line: 4, changes: [], faults: [] },
  ])
})

it('reads what was filled in, days typed as dates and counts as numbers', async () => {
  const read = await edited((sheet) => {
    sheet.getRow(4).getCell(columnOf('countedOn')).value = new Date(Date.UTC(2025, 11, 31))
    sheet.getRow(4).getCell(columnOf('cells')).value = 1
    sheet.getRow(4).getCell(columnOf('official')).value = 12
    sheet.getRow(4).getCell(columnOf('probationary')).value = 0
  })
  expect(read).toMatchObject([
    { changes: [] },
    { facts: [{ fact: { type: 'counts', on: '2025-12-31', cells: 1, official: 12, probationary: 0 } }] },
  ])
})

it('offers the four levels and protects what the row is', async () => {
  await edited((sheet) => {
    expect(sheet.getRow(3).getCell(columnOf('classLevel')).dataValidation.formulae?.[0]).toContain(
      'Hoàn thành xuất sắc nhiệm vụ',
    )
    expect(sheet.getRow(3).getCell(columnOf('name')).protection?.locked).not.toBe(false)
    expect(sheet.getRow(3).getCell(columnOf('official')).protection?.locked).toBe(false)
  })
})

it('is no register of tasks', async () => {
  const register = await writeRegisterWorkbook({ exportedOn: day('2026-03-10'), rows: [], receivers: [] })
  expect(readGrassrootsWorkbook('so.xlsx', register)).toMatchObject({ refused: 'workbook-unknown' })
})
