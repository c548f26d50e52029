import ExcelJS from 'exceljs'
import {
  exportedName,
  guideLabels,
  guideName,
  headRows,
  type Template,
  type TemplateColumn,
} from './template-book.ts'
import { toBePrinted } from './to-be-printed.ts'
import { wrappedHeight } from './wrapped-height.ts'

export interface FilledTemplate<Name extends string> {
  readonly template: Template
  /** The name of the sheet that is filled in. */
  readonly sheet: string
  readonly columns: readonly TemplateColumn<Name>[]
  /** How many columns stay in view. */
  readonly fixed: number
  readonly rows: readonly Readonly<Record<Name, string>>[]
  /** Rows left blank to be filled in, where rows may be added. */
  readonly blankRows?: number
  readonly guide: readonly (readonly [string, string | number])[]
  /** Sheets to look things up in. */
  readonly beside?: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[]
}

const dayFormat = 'dd/mm/yyyy'
const locked = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF1F3F5' } } as const
const asked = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF9DB' } } as const

/**
 * A workbook to fill in and bring back: headings stay in view, days are real dates, what is not to be changed is protected,
 * and a hidden sheet keeps the rows as they were.
 */
export async function writeTemplateBook<Name extends string>(
  filled: FilledTemplate<Name>,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet(filled.sheet, {
    views: [{ state: 'frozen', xSplit: filled.fixed, ySplit: headRows }],
    ...toBePrinted(filled.columns, headRows),
  })
  fillRows(sheet, filled)
  fillGuide(book.addWorksheet(guideName), filled)
  for (const { name, rows } of filled.beside ?? []) {
    const other = book.addWorksheet(name)
    for (const row of rows) other.addRow([...row])
    other.columns.forEach((column) => {
      column.width = 28
    })
  }
  const exported = book.addWorksheet(exportedName, { state: 'veryHidden' })
  exported.addRow(filled.columns.map(({ name }) => name))
  for (const cells of filled.rows) exported.addRow(filled.columns.map(({ name }) => cells[name]))
  await sheet.protect('', {
    ...{ autoFilter: true, sort: true, formatColumns: true, formatRows: true },
    ...{ selectLockedCells: true, selectUnlockedCells: true },
  })
  return new Uint8Array(await book.xlsx.writeBuffer())
}

function fillRows<Name extends string>(
  sheet: ExcelJS.Worksheet,
  { columns, rows, blankRows = 0 }: FilledTemplate<Name>,
): void {
  sheet.columns = columns.map(({ width }) => ({ width: width || 8, hidden: width === 0 }))
  sheet.addRow(columns.map(({ name }) => name)).hidden = true
  const head = sheet.addRow(columns.map(({ title }) => title))
  head.height = 32
  head.eachCell((cell) => {
    cell.font = { bold: true }
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' }
    cell.border = { bottom: { style: 'medium' } }
  })
  const blank = Array.from({ length: blankRows }, () => null)
  for (const cells of [...rows, ...blank]) {
    const row = sheet.addRow(columns.map((column) => cells && cellValue(cells[column.name], column)))
    for (const [i, column] of columns.entries()) dress(row.getCell(i + 1), column)
    const shown = columns.filter(({ width }) => width > 0)
    const height = wrappedHeight(shown.map(({ name, width }) => ({ words: cells?.[name] ?? '', width })))
    if (height) row.height = height
  }
  const last = Math.max(headRows + 1, headRows + rows.length + blankRows)
  sheet.autoFilter = { from: { row: headRows, column: 1 }, to: { row: last, column: columns.length } }
}

/** The sheet that names the template and says how the rows are filled in. */
function fillGuide<Name extends string>(
  sheet: ExcelJS.Worksheet,
  { template, guide }: FilledTemplate<Name>,
): void {
  sheet.columns = [{ width: 22 }, { width: 100 }]
  const named = [
    [guideLabels.template, template.id],
    [guideLabels.version, template.version],
  ] as const
  for (const line of [...named, ...guide]) {
    const row = sheet.addRow([...line])
    row.getCell(1).font = { bold: true }
    row.getCell(2).alignment = { wrapText: true, vertical: 'top', horizontal: 'left' }
  }
}

function dress<Name extends string>(
  cell: ExcelJS.Cell,
  { holds, editable, choices, choicesFrom, freely }: TemplateColumn<Name>,
): void {
  cell.protection = { locked: !editable }
  cell.fill = editable ? asked : locked
  cell.alignment = { wrapText: true, vertical: 'top', ...(holds === 'day' && { horizontal: 'center' }) }
  cell.border = { bottom: { style: 'hair' } }
  if (holds === 'day') cell.numFmt = dayFormat
  if (editable && holds === 'day') cell.dataValidation = dayValidation
  if (choicesFrom !== undefined) cell.dataValidation = listFrom(choicesFrom)
  if (choices && choices.length > 0) cell.dataValidation = listOf(choices, freely === true)
}

const dayValidation: ExcelJS.DataValidation = {
  type: 'date',
  operator: 'greaterThan',
  formulae: [new Date(Date.UTC(1900, 0, 1))],
  allowBlank: true,
  showErrorMessage: true,
  errorTitle: 'Ngày chưa đúng',
  error: 'Nhập ngày theo dạng dd/mm/yyyy.',
}

function listFrom(formula: string): ExcelJS.DataValidation {
  return { type: 'list', formulae: [formula], allowBlank: true, showErrorMessage: true }
}

/** Words to choose from. A list in a cell holds 255 characters and no comma in a word; where some do not fit, others may be typed. */
function listOf(choices: readonly string[], freely: boolean): ExcelJS.DataValidation {
  const fitting: string[] = []
  for (const name of choices)
    if (!/[,"]/.test(name) && [...fitting, name].join().length < 250) fitting.push(name)
  const isStrict = !freely && fitting.length === choices.length
  return { type: 'list', formulae: [`"${fitting.join()}"`], allowBlank: true, showErrorMessage: isStrict }
}

/** A day as a real date, a count as a number, everything else as text. */
function cellValue<Name extends string>(
  text: string,
  { holds }: TemplateColumn<Name>,
): string | number | Date | null {
  if (text === '') return null
  if (holds === 'number' && /^\d+$/.test(text)) return Number(text)
  if (holds === 'figure' && /^-?\d+(,\d+)?$/.test(text)) return Number(text.replace(',', '.'))
  const match = holds === 'day' ? /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) : null
  if (!match) return text
  const [, day, month, year] = match.map(Number)
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1))
}
