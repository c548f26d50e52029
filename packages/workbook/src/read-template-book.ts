import { type Refusal, refuse } from '@dondoc/domain/refusals'
import { type IntakeRefusal, readSheets, type Sheet } from '@dondoc/intake'
import { exportedName, guideLabels, guideName, headRows, type Template } from './template-book.ts'

/** Forty megabytes of parts: twice what the longest export takes with two thousand letters to a row. */
const largestUnpacked = 40 * 1024 * 1024

export type WorkbookRefusal = Refusal<'workbook-unknown' | 'workbook-old'>

/** A row as it stands in a sheet: its number from 1, and its cells by the names of the columns. */
interface BookRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

export interface ReturnedBook {
  readonly rows: readonly BookRow[]
  readonly exported: readonly BookRow[]
}

/**
 * The rows of a workbook that came back, and those it was exported with. Refused: a file of another template, one of an older
 * version by its name, or what intake says of a damaged file.
 */
export function readTemplateBook(
  fileName: string,
  bytes: Uint8Array,
  known: Template & { readonly sheet: string },
): ReturnedBook | IntakeRefusal | WorkbookRefusal {
  const sheets = readSheets(fileName, bytes, largestUnpacked)
  if ('refused' in sheets) return sheets
  const find = (name: string) => sheets.find((sheet) => sheet.name === name)
  const [rows, exported] = [find(known.sheet), find(exportedName)]
  const { template, version } = readTemplate(find(guideName))
  if (template !== known.id || !rows) return refuse('workbook-unknown', { file: fileName })
  if (version !== String(known.version) || !exported)
    return refuse('workbook-old', {
      ...{ file: fileName, template: `${template} ${version}`.trim() },
      current: `${known.id} ${known.version}`,
    })
  return { rows: readRows(rows, headRows), exported: readRows(exported, 1) }
}

function readTemplate(guide: Sheet | undefined): { template: string; version: string } {
  const lines = guide ? readGrid(guide) : new Map<number, Map<number, string>>()
  const said = (label: string) => [...lines.values()].find((cells) => cells.get(0) === label)?.get(1) ?? ''
  return { template: said(guideLabels.template), version: said(guideLabels.version) }
}

/** Rows by the columns' names in the first row, wherever their columns stand now. */
function readRows(sheet: Sheet, head: number): BookRow[] {
  const grid = readGrid(sheet)
  const names = [...(grid.get(0) ?? [])]
  return [...grid]
    .filter(([row]) => row >= head)
    .map(([row, texts]) => {
      const cells = names.map(([column, name]) => [name, texts.get(column) ?? ''])
      return { line: row + 1, cells: Object.fromEntries(cells) }
    })
}

function readGrid({ cells }: Sheet): Map<number, Map<number, string>> {
  const grid = new Map<number, Map<number, string>>()
  for (const { row, column, text, isNumber } of cells) {
    const line = grid.get(row) ?? new Map<number, string>()
    // A number has no mark of thousands: its point is the comma of what people type.
    grid.set(row, line.set(column, isNumber ? text.replace('.', ',') : text))
  }
  return grid
}
