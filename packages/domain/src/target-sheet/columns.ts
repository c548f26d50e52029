import type { CellFaultCode } from '../sheets/index.ts'

/** The columns of a sheet of one period's figures, in order; `record` is the figure that stands there, empty for none. */
export const targetColumns = [
  'programme',
  'record',
  'kind',
  'measure',
  'unit',
  'goal',
  'code',
  'name',
  'period',
  'value',
  'on',
  'source',
  'reason',
] as const
export type TargetColumn = (typeof targetColumns)[number]

/** What a person fills in; the rest is what the row is. */
export const filledColumns = ['value', 'on', 'source', 'reason'] as const satisfies readonly TargetColumn[]

/** A row's cells as they print; empty where a cell is. */
export type TargetCells = Readonly<Record<TargetColumn, string>>

/** A row that came back: where it stands, as it was exported (null: no such row was), and as it is now. */
export interface ReturnedTargetRow {
  readonly line: number
  readonly exported: TargetCells | null
  readonly cells: TargetCells
}

export interface TargetCellFault {
  readonly code: CellFaultCode
  /** Null where the row as a whole is meant. */
  readonly column: TargetColumn | null
}

/** Which layout a workbook has; one of another is refused by its name. */
export const targetTemplate = { id: 'dondoc-so-lieu-chi-tieu', version: 1 } as const
