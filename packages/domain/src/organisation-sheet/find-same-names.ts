import { overlaps } from '../days/index.ts'
import { nameKey, type OrganisationAlias, type OrganisationPeriod } from '../organisations/index.ts'
import type { OrganisationSheetFault } from './columns.ts'
import type { ReadRow } from './read-organisation-row.ts'

/** A name of the sheet, an other name too, that another organisation bears on the same days under another superior. */
export interface NameShared {
  readonly line: number
  readonly name: string
  /** The code of another bearer. */
  readonly other: string
}

interface Bearer extends Pick<OrganisationPeriod, 'code' | 'from' | 'until'> {
  /** Undefined for other names on record, whose place their own rows say. */
  readonly parent: string | null | undefined
}

/** Names borne twice: under one superior a fault, because nobody could tell the two apart; elsewhere something to look at. */
export function findSameNames(
  fresh: readonly ReadRow[],
  stored: { readonly periods: readonly OrganisationPeriod[]; readonly aliases: readonly OrganisationAlias[] },
): { twice: OrganisationSheetFault[]; shared: NameShared[] } {
  const bearers = new Map<string, Bearer[]>()
  const bear = (name: string, bearer: Bearer) => {
    const key = nameKey(name)
    const known = bearers.get(key)
    if (known) known.push(bearer)
    else bearers.set(key, [bearer])
  }
  for (const period of stored.periods) bear(period.name, period)
  for (const { alias, ...one } of stored.aliases) bear(alias, { ...one, parent: undefined })
  const given = fresh.flatMap(({ line, period, aliases }) => [
    { line, column: 'name', name: period.name, period } as const,
    ...aliases.map((name) => ({ line, column: 'aliases', name, period }) as const),
  ])
  for (const { name, period } of given) bear(name, period)

  const twice: OrganisationSheetFault[] = []
  const shared: NameShared[] = []
  for (const { line, column, name, period } of given) {
    const others = bearers.get(nameKey(name)) ?? []
    const isOther = (one: Bearer) => one.code !== period.code && overlaps(one, period)
    const beside = others.find((one) => one.parent === period.parent && isOther(one))
    const elsewhere = beside ? undefined : others.find(isOther)
    const facts = { name, other: beside?.code ?? null }
    if (beside) twice.push({ line, column, code: 'name-twice', facts })
    if (elsewhere) shared.push({ line, name, other: elsewhere.code })
  }
  return { twice, shared }
}
