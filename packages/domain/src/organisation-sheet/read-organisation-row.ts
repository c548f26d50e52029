import { addDays, type LocalDate } from '../days/index.ts'
import {
  type OrganisationPeriod,
  type OrganisationRelation,
  organisationRelations,
} from '../organisations/index.ts'
import { readDayCell } from '../sheets/index.ts'
import { cleanSpaces } from '../text/index.ts'
import type { OrganisationColumn, OrganisationRow, OrganisationSheetFault } from './columns.ts'
import { readKindWords } from './kind-words.ts'

/** A row that could be read: a period, other names during it, and relations during it. */
export interface ReadRow {
  readonly line: number
  readonly period: OrganisationPeriod
  readonly aliases: readonly string[]
  readonly relations: readonly OrganisationRelation[]
}

const code = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/

/** Reads one row; what cannot be read is a fault of its cell, and every fault of the row is told. */
export function readOrganisationRow({ line, cells }: OrganisationRow): ReadRow | OrganisationSheetFault[] {
  const faults: OrganisationSheetFault[] = []
  const fault = (column: OrganisationColumn, code: OrganisationSheetFault['code']) =>
    faults.push({ line, column, code, facts: {} })
  const words = (column: OrganisationColumn) => cleanSpaces(cells[column])

  function needed(column: OrganisationColumn): string {
    if (words(column) === '') fault(column, 'cell-missing')
    return words(column)
  }

  function day(column: OrganisationColumn): LocalDate | null {
    if (words(column) === '') return null
    const read = readDayCell(words(column))
    if (!read) fault(column, 'cell-not-a-day')
    return read
  }

  const ownCode = needed('code')
  if (ownCode && !code.test(ownCode)) fault('code', 'cell-not-a-code')
  const name = needed('name')
  const kind = readKindWords(needed('kind'))
  if (!kind && words('kind')) fault('kind', 'cell-not-a-choice')
  const [from, last] = [day('from'), day('to')]
  if (from && last && last < from) fault('to', 'empty-period')
  if (!kind || faults.length > 0) return faults
  const range = { from, until: last && addDays(last, 1) }
  const [parent, ledBy, group] = [words('parent') || null, words('ledBy') || null, words('group') || null]
  return {
    line,
    period: { code: ownCode, name, kind, parent, ledBy, group, ...range },
    aliases: split(cells.aliases, /[;\n]/),
    relations: organisationRelations.flatMap((relation) =>
      split(cells[relation], /[;,\s]/).map((other) => ({ code: ownCode, relation, other, ...range })),
    ),
  }
}

function split(text: string, at: RegExp): string[] {
  return [...new Set(text.split(at).map(cleanSpaces))].filter((part) => part !== '')
}
