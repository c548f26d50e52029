import type { CellFaultCode } from '../sheets/index.ts'

/** The columns of the grassroots database's sheet, in order. */
export const grassrootsColumns = [
  'code',
  'version',
  'name',
  'kind',
  'superior',
  'foundingNumber',
  'foundingOn',
  'foundingIssuer',
  'termFrom',
  'termTo',
  'countedOn',
  'cells',
  'official',
  'probationary',
  'classYear',
  'classLevel',
  'classOn',
  'reason',
] as const
export type GrassrootsColumn = (typeof grassrootsColumns)[number]

/** What the row is; a person fills in the rest. */
export const lockedColumns: readonly GrassrootsColumn[] = ['code', 'version', 'name', 'kind', 'superior']

/** Cells that say one thing together. */
export const columnGroups = {
  founding: ['foundingNumber', 'foundingOn', 'foundingIssuer'],
  term: ['termFrom', 'termTo'],
  counts: ['countedOn', 'cells', 'official', 'probationary'],
  classification: ['classYear', 'classLevel', 'classOn'],
} as const satisfies Record<string, readonly GrassrootsColumn[]>
export type ColumnGroup = keyof typeof columnGroups

/** A row's cells as they print; empty where a cell is. The level of a class is printed in words. */
export type GrassrootsCells = Readonly<Record<GrassrootsColumn, string>>

/** A row that came back: where it stands, as it was exported (null: no such row was), and as it is now. */
export interface ReturnedGrassrootsRow {
  readonly line: number
  readonly exported: GrassrootsCells | null
  readonly cells: GrassrootsCells
}

export interface GrassrootsCellFault {
  readonly code: CellFaultCode
  /** Null where the row as a whole is meant. */
  readonly column: GrassrootsColumn | null
}

/** Which layout a workbook has; one of another is refused by its name. */
export const grassrootsTemplate = { id: 'dondoc-to-chuc-co-so', version: 1 } as const
