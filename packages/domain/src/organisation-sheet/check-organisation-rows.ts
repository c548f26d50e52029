import {
  findMisplaced,
  findRelationFaults,
  findStructureFaults,
  type OrganisationAlias,
  type OrganisationPeriod,
  type OrganisationRelation,
} from '../organisations/index.ts'
import type { OrganisationColumn, OrganisationSheetFault } from './columns.ts'
import { findSameNames, type NameShared } from './find-same-names.ts'
import type { ReadRow } from './read-organisation-row.ts'

/** What is recorded before a sheet comes in. */
export interface StoredOrganisations {
  readonly periods: readonly OrganisationPeriod[]
  readonly aliases: readonly OrganisationAlias[]
  readonly relations: readonly OrganisationRelation[]
}

export interface CheckedRows {
  /** Rows of organisations that are not recorded yet. */
  readonly fresh: readonly ReadRow[]
  /** How many rows say what is recorded already. */
  readonly unchanged: number
  readonly faults: readonly OrganisationSheetFault[]
  /** Names that others bear too, elsewhere: true of real bodies, so a person looks. */
  readonly shared: readonly NameShared[]
  /** Whether lives and superiors are whole, so that a tree can be drawn. */
  readonly isWhole: boolean
}

/**
 * What a sheet of organisations does to those recorded, by the rules that hold for all: a life without overlap and gap, a
 * superior for as long as the row says so and of a kind that may be one on that day, no circle, no name twice under one
 * superior. A sheet brings organisations in; what is recorded is changed by decisions.
 */
export function checkOrganisationRows(rows: readonly ReadRow[], stored: StoredOrganisations): CheckedRows {
  const lives = Map.groupBy(stored.periods, ({ code }) => code)
  const [known, fresh] = [
    rows.filter(({ period }) => lives.has(period.code)),
    rows.filter(({ period }) => !lives.has(period.code)),
  ]
  const changed = known.filter((row) => !isStored(row, stored, lives))
  const faults: OrganisationSheetFault[] = changed.map(({ line, period: { code } }) => ({
    ...{ line, column: 'code', code: 'code-known', facts: { code } },
  }))
  const codes = new Set([...lives.keys(), ...fresh.map(({ period }) => period.code)])
  const strangers = fresh.flatMap((row) => findStrangers(row, codes))
  const structural = strangers.length > 0 ? [] : findStructural(fresh, stored)
  const { twice, shared } = findSameNames(fresh, stored)
  faults.push(...strangers, ...structural, ...twice, ...findRelational(fresh))
  return {
    ...{ fresh, unchanged: known.length - changed.length, shared },
    faults: faults.toSorted((a, b) => a.line - b.line),
    isWhole: strangers.length + structural.length === 0,
  }
}

/** Whether a row of a recorded organisation says nothing new. */
function isStored(
  { period, aliases, relations }: ReadRow,
  stored: StoredOrganisations,
  lives: ReadonlyMap<string, readonly OrganisationPeriod[]>,
): boolean {
  const columns = ['name', 'kind', 'parent', 'ledBy', 'group', 'from', 'until'] as const
  const life = lives.get(period.code) ?? []
  return (
    life.some((one) => columns.every((column) => one[column] === period[column])) &&
    aliases.every((alias) => stored.aliases.some((one) => one.code === period.code && one.alias === alias)) &&
    relations.every(({ code, relation, other }) =>
      stored.relations.some((one) => one.code === code && one.relation === relation && one.other === other),
    )
  )
}

/** Codes that neither the sheet nor the records know. */
function findStrangers({ line, period, relations }: ReadRow, codes: ReadonlySet<string>) {
  const faults: OrganisationSheetFault[] = []
  const { parent, ledBy } = period
  if (parent !== null && !codes.has(parent))
    faults.push({ line, column: 'parent', code: 'superior-unknown', facts: { superior: parent } })
  if (ledBy !== null && !codes.has(ledBy))
    faults.push({ line, column: 'ledBy', code: 'body-unknown', facts: { name: ledBy } })
  for (const { relation, other } of relations)
    if (!codes.has(other))
      faults.push({ line, column: relation, code: 'body-unknown', facts: { name: other } })
  return faults
}

function findStructural(fresh: readonly ReadRow[], { periods }: StoredOrganisations) {
  const all = [...periods, ...fresh.map(({ period }) => period)]
  const byCode = Map.groupBy(fresh, ({ period }) => period.code)
  const structural = findStructureFaults(all)
  const misplaced = structural.length > 0 ? [] : findMisplaced(all)
  return [...structural, ...misplaced].flatMap(({ refused, facts = {} }): OrganisationSheetFault[] => {
    const began = refused === 'gap-in-life' ? facts.until : facts.from
    const row = rowOf(byCode.get(String(facts.code)) ?? [], { ...facts, from: began })
    return row ? [{ line: row.line, column: columnOf[refused], code: refused, facts }] : []
  })
}

/** The row of a code that a fault means: by its first day, by its superior, or the first. */
function rowOf(
  rows: readonly ReadRow[],
  { from, superior }: Readonly<Record<string, string | number | null | undefined>>,
) {
  return (
    rows.find(({ period }) => superior !== undefined && period.parent === superior && isFrom(period, from)) ??
    rows.find(({ period }) => isFrom(period, from)) ??
    rows[0]
  )
}

function isFrom(period: OrganisationPeriod, from: string | number | null | undefined): boolean {
  return from === undefined || period.from === from
}

const columnOf: Readonly<
  Record<ReturnType<typeof findStructureFaults | typeof findMisplaced>[number]['refused'], OrganisationColumn>
> = {
  'empty-period': 'to',
  'overlapping-periods': 'from',
  'gap-in-life': 'from',
  'superior-missing': 'parent',
  'structure-circle': 'parent',
  'kind-not-then': 'kind',
  'wrong-superior-kind': 'parent',
}

/** Relations of all rows together, pair by pair: a mutual one may be said twice from both its sides. */
function findRelational(fresh: readonly ReadRow[]): OrganisationSheetFault[] {
  const said = fresh.flatMap(({ line, relations }) => relations.map((relation) => ({ line, ...relation })))
  const byPair = Map.groupBy(said, ({ relation, code, other }) =>
    [relation, ...[code, other].sort()].join(' '),
  )
  return [...byPair.values()].flatMap((pair) =>
    findRelationFaults(pair).map(({ refused, facts = {} }): OrganisationSheetFault => {
      const at = pair.findLast(({ code }) => code === facts.code)
      return { line: at?.line ?? 0, column: at?.relation ?? null, code: refused, facts }
    }),
  )
}
