import { writeDay } from '@dondoc/domain/days'
import {
  dayColumns,
  isEditable,
  type RegisterSheet,
  type SheetCells,
  type SheetColumn,
  sheetColumns,
} from '@dondoc/domain/register-sheet'
import ExcelJS from 'exceljs'
import { fillGuide } from './fill-guide.ts'
import { headings } from './headings.ts'
import { printedWords } from './printed-words.ts'
import { headRows, sheetNames } from './sheet-names.ts'

const dayFormat = 'dd/mm/yyyy'
const locked = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF1F3F5' } } as const
const asked = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF9DB' } } as const

/**
 * The register as a workbook to fill in and bring back: headings stay in view, days are real dates, what is not to be
 * changed is protected, and a hidden sheet keeps the rows as they were.
 */
export async function writeRegisterWorkbook(given: RegisterSheet): Promise<Uint8Array> {
  const register = { ...given, rows: given.rows.map(printedWords) }
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet(sheetNames.rows, {
    views: [{ state: 'frozen', xSplit: 4, ySplit: headRows }],
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  fillRows(sheet, register)
  fillGuide(book.addWorksheet(sheetNames.guide), writeDay(register.exportedOn))
  const exported = book.addWorksheet(sheetNames.exported, { state: 'veryHidden' })
  exported.addRow([...sheetColumns])
  for (const cells of register.rows) exported.addRow(sheetColumns.map((column) => cells[column]))
  await sheet.protect('', {
    ...{ autoFilter: true, sort: true, formatColumns: true, formatRows: true },
    ...{ selectLockedCells: true, selectUnlockedCells: true },
  })
  return new Uint8Array(await book.xlsx.writeBuffer())
}

function fillRows(sheet: ExcelJS.Worksheet, { rows, receivers }: RegisterSheet): void {
  sheet.columns = sheetColumns.map((column) => ({
    width: headings[column].width || 8,
    hidden: headings[column].width === 0,
  }))
  sheet.addRow([...sheetColumns]).hidden = true
  const head = sheet.addRow(sheetColumns.map((column) => headings[column].title))
  head.height = 32
  head.eachCell((cell) => {
    cell.font = { bold: true }
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' }
    cell.border = { bottom: { style: 'medium' } }
  })
  for (const cells of rows) {
    const row = sheet.addRow(sheetColumns.map((column) => cellValue(cells, column)))
    for (const [i, column] of sheetColumns.entries()) dress(row.getCell(i + 1), column, receivers)
  }
  const last = Math.max(headRows + 1, headRows + rows.length)
  sheet.autoFilter = { from: { row: headRows, column: 1 }, to: { row: last, column: sheetColumns.length } }
}

function dress(cell: ExcelJS.Cell, column: SheetColumn, receivers: readonly string[]): void {
  const editable = isEditable(column)
  cell.protection = { locked: !editable }
  cell.fill = editable ? asked : locked
  cell.alignment = { wrapText: true, vertical: 'top' }
  cell.border = { bottom: { style: 'hair' } }
  if (dayColumns.includes(column)) cell.numFmt = dayFormat
  if (editable && dayColumns.includes(column)) cell.dataValidation = dayValidation
  if (column === 'evidenceReceiver' && receivers.length > 0) cell.dataValidation = listOf(receivers)
}

const dayValidation: ExcelJS.DataValidation = {
  type: 'date',
  operator: 'greaterThan',
  formulae: [new Date(Date.UTC(2000, 0, 1))],
  allowBlank: true,
  showErrorMessage: true,
  errorTitle: 'Ngày chưa đúng',
  error: 'Nhập ngày theo dạng dd/mm/yyyy.',
}

/** Names to choose from; others may be typed. A list in a cell holds 255 characters and no comma in a name. */
function listOf(receivers: readonly string[]): ExcelJS.DataValidation {
  let list = ''
  for (const name of receivers)
    if (!/[,"]/.test(name) && list.length + name.length < 250) list += list === '' ? name : `,${name}`
  return { type: 'list', formulae: [`"${list}"`], allowBlank: true, showErrorMessage: false }
}

/** A day as a real date, everything else as text. */
function cellValue(cells: SheetCells, column: SheetColumn): string | Date | null {
  const text = cells[column]
  if (text === '') return null
  const match = dayColumns.includes(column) ? /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) : null
  if (!match) return text
  const [, day, month, year] = match.map(Number)
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1))
}
