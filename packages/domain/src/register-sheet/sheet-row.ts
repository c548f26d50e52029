import type { LocalDate } from '../days/index.ts'
import type { CellFaultCode } from '../sheets/index.ts'
import type { SheetColumn } from './columns.ts'

/** A row's cells as they print, days as dd/mm/yyyy; empty where a cell is. */
export type SheetCells = Readonly<Record<SheetColumn, string>>

/** A row that came back: where it stands in the sheet, as it was exported, and as it is now. */
export interface ReturnedRow {
  /** The row's number as the sheet shows it, from 1. */
  readonly line: number
  /** Null where the export holds no such row. */
  readonly exported: SheetCells | null
  readonly cells: SheetCells
}

export interface CellChange {
  readonly column: SheetColumn
  readonly before: string
  readonly after: string
}

/** What is wrong with a cell, or with its row where no column is named. */
export interface CellFault {
  readonly code: CellFaultCode
  readonly column: SheetColumn | null
}

/** What an export holds. */
export interface RegisterSheet {
  /** The day it was exported. */
  readonly exportedOn: LocalDate
  readonly rows: readonly SheetCells[]
  /** The bodies that evidence is usually sent to, offered as a list. */
  readonly receivers: readonly string[]
}
