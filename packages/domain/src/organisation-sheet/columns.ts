import type { CellFaultCode } from '../sheets/index.ts'

/** The columns of the sheet of organisations, in order; a row is a period of a life. */
export const organisationColumns = [
  'code',
  'name',
  'kind',
  'parent',
  'ledBy',
  'group',
  'from',
  'to',
  'aliases',
  'advises',
  'oversees',
  'coordinates_with',
] as const
export type OrganisationColumn = (typeof organisationColumns)[number]

export const organisationDayColumns: readonly OrganisationColumn[] = ['from', 'to']

/** A row's cells as they print; empty where a cell is. */
export type OrganisationCells = Readonly<Record<OrganisationColumn, string>>

/** A row as it stands in the sheet, its number from 1. */
export interface OrganisationRow {
  readonly line: number
  readonly cells: OrganisationCells
}

const organisationFaults = [
  'cell-not-a-code',
  'code-known',
  'superior-unknown',
  'body-unknown',
  'name-twice',
  'empty-period',
  'overlapping-periods',
  'gap-in-life',
  'superior-missing',
  'structure-circle',
  'kind-not-then',
  'wrong-superior-kind',
  'relation-to-itself',
  'relation-said-twice',
] as const
export type OrganisationFaultCode = (typeof organisationFaults)[number]

export function isOrganisationFault(code: string): code is OrganisationFaultCode {
  return organisationFaults.some((one) => one === code)
}

/** What is wrong with a cell, or with its row where no column is named. */
export interface OrganisationSheetFault {
  readonly line: number
  readonly column: OrganisationColumn | null
  readonly code: CellFaultCode | OrganisationFaultCode
  readonly facts: Readonly<Record<string, string | number | null>>
}

/** Which layout a workbook has; one of another is refused by its name. */
export const organisationTemplate = { id: 'dondoc-danh-muc-to-chuc', version: 1 } as const
