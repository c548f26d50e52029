import { type Refusal, refuse } from '@dondoc/domain/refusals'
import {
  type ReturnedRow,
  registerTemplate,
  type SheetCells,
  type SheetColumn,
  sheetColumns,
} from '@dondoc/domain/register-sheet'
import { type IntakeRefusal, readSheets, type Sheet } from '@dondoc/intake'
import { guideLabels } from './fill-guide.ts'
import { headRows, sheetNames } from './sheet-names.ts'

/** Forty megabytes of parts: twice what the longest export takes with two thousand letters to a row. */
const largestUnpacked = 40 * 1024 * 1024

export type WorkbookRefusal = Refusal<'workbook-unknown' | 'workbook-old'>

/**
 * The rows of a workbook that came back, beside what they were when it was exported. Refused: a file that is none of the
 * register's, one of an older template by its name, or what intake says of a damaged file.
 */
export function readRegisterWorkbook(
  fileName: string,
  bytes: Uint8Array,
): ReturnedRow[] | IntakeRefusal | WorkbookRefusal {
  const sheets = readSheets(fileName, bytes, largestUnpacked)
  if ('refused' in sheets) return sheets
  const find = (name: string) => sheets.find((sheet) => sheet.name === name)
  const [rows, guide, exported] = [find(sheetNames.rows), find(sheetNames.guide), find(sheetNames.exported)]
  const { template, version } = readTemplate(guide)
  if (template !== registerTemplate.id || !rows) return refuse('workbook-unknown', { file: fileName })
  if (version !== String(registerTemplate.version) || !exported)
    return refuse('workbook-old', {
      ...{ file: fileName, template: `${template} ${version}`.trim() },
      current: `${registerTemplate.id} ${registerTemplate.version}`,
    })
  const originals = new Map(readRows(exported, 1).map(({ cells }) => [cells.assignment, whole(cells)]))
  return readRows(rows, headRows).map(({ line, cells }) => {
    const original = originals.get(cells.assignment ?? '') ?? null
    // A column that was taken out of the sheet was not filled in.
    return { line, cells: { ...whole(original ?? {}), ...cells }, exported: original }
  })
}

const blank = Object.fromEntries(sheetColumns.map((column) => [column, ''])) as Record<SheetColumn, string>

function whole(cells: Partial<SheetCells>): SheetCells {
  return { ...blank, ...cells }
}

function readTemplate(guide: Sheet | undefined): { template: string; version: string } {
  const lines = guide ? readGrid(guide) : new Map<number, Map<number, string>>()
  const said = (label: string) => [...lines.values()].find((cells) => cells.get(0) === label)?.get(1) ?? ''
  return { template: said(guideLabels.template), version: said(guideLabels.version) }
}

/** Rows by the columns' names in the first row, wherever their columns stand now. */
function readRows(sheet: Sheet, head: number): { line: number; cells: Partial<SheetCells> }[] {
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
  for (const { row, column, text } of cells) {
    const line = grid.get(row) ?? new Map<number, string>()
    grid.set(row, line.set(column, text))
  }
  return grid
}
