import type { LocalDate } from '../days/index.ts'
import { readDayCell } from '../sheets/index.ts'
import { readFigure } from '../targets/index.ts'
import { cleanSpaces } from '../text/index.ts'
import {
  filledColumns,
  type ReturnedTargetRow,
  type TargetCellFault,
  type TargetCells,
  type TargetColumn,
  targetColumns,
} from './columns.ts'

export interface TargetCellChange {
  readonly column: TargetColumn
  readonly before: string
  readonly after: string
}

/** The figure that a row gives. */
export interface SheetFigure {
  readonly value: number
  readonly on: LocalDate
  readonly source: string
  /** Null for a first figure, which corrects nothing. */
  readonly reason: string | null
}

/** What a person changed in a row, with the figure it gives, or what is wrong with it. */
export interface TargetRowAsked {
  readonly changes: readonly TargetCellChange[]
  readonly faults: readonly TargetCellFault[]
  readonly figure: SheetFigure | null
}

/**
 * Reads a row of which a cell was changed since the export. A figure comes with its day and source; one that stands there
 * already is corrected with a reason, and is not taken back by emptying its cell.
 */
export function readTargetRow({ exported, cells }: ReturnedTargetRow): TargetRowAsked {
  if (!exported) return { changes: [], faults: [{ code: 'row-unknown', column: null }], figure: null }
  const changes = targetColumns
    .map((column) => ({ column, before: cleanSpaces(exported[column]), after: cleanSpaces(cells[column]) }))
    .filter(({ before, after }) => before !== after)
  const locked = changes.filter(({ column }) => !filledColumns.some((one) => one === column))
  const faults = locked.map(({ column }): TargetCellFault => ({ code: 'column-locked', column }))
  if (changes.length === 0 || faults.length > 0) return { changes, faults, figure: null }
  const missing = faultsOfFilled(exported, cells)
  const [value, on] = [readFigureCell(cells), readDayCell(cells.on)]
  if (missing.length > 0 || value === null || on === null) return { changes, faults: missing, figure: null }
  const reason = exported.record === '' ? null : cleanSpaces(cells.reason)
  return { changes, faults: [], figure: { value, on, source: cleanSpaces(cells.source), reason } }
}

function faultsOfFilled(exported: TargetCells, cells: TargetCells): TargetCellFault[] {
  const isCorrection = exported.record !== ''
  const needed = filledColumns.filter((column) => column !== 'reason' || isCorrection)
  const isEmpty = (column: TargetColumn) => cleanSpaces(cells[column]) === ''
  return needed.flatMap((column): TargetCellFault[] => {
    if (isEmpty(column)) return [{ code: exported[column] === '' ? 'cell-missing' : 'cell-emptied', column }]
    if (column === 'value' && readFigureCell(cells) === null) return [{ code: 'cell-not-a-figure', column }]
    if (column === 'on' && readDayCell(cells.on) === null) return [{ code: 'cell-not-a-day', column }]
    return []
  })
}

/** '2,6', '12.500', and in a column of % also '2,6%'. */
function readFigureCell({ value, unit }: TargetCells): number | null {
  return readFigure(unit === '%' ? value.replace(/\s*%\s*$/u, '') : value, 'vi')
}
