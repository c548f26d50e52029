import type { CellFaultCode } from '../sheets/index.ts'

/** The columns of the sheet of the register of documents, in order. */
export const documentColumns = [
  'document',
  'version',
  'standing',
  'type',
  'symbol',
  'issuer',
  'level',
  'date',
  'subject',
  'receivedOn',
  'inForceFrom',
  'reason',
] as const
export type DocumentColumn = (typeof documentColumns)[number]

/** What the row is and how it stands today; a person fills in the rest. */
export const lockedDocumentColumns: readonly DocumentColumn[] = ['document', 'version', 'standing']

export const documentDayColumns: readonly DocumentColumn[] = ['date', 'receivedOn', 'inForceFrom']

/** A row's cells as they print; empty where a cell is. Level and standing are printed in words. */
export type DocumentCells = Readonly<Record<DocumentColumn, string>>

/** A row that came back: where it stands, as it was exported (null: no such row was), and as it is now. */
export interface ReturnedDocumentRow {
  readonly line: number
  readonly exported: DocumentCells | null
  readonly cells: DocumentCells
}

export interface DocumentCellFault {
  readonly code: CellFaultCode
  /** Null where the row as a whole is meant. */
  readonly column: DocumentColumn | null
}

/** Which layout a workbook has; one of another is refused by its name. */
export const documentTemplate = { id: 'dondoc-so-van-ban', version: 1 } as const
