import { type Kysely, loadOrganisationPeriods, type Tables } from '@dondoc/database'
import { contains, type LocalDate } from '@dondoc/domain/days'
import {
  descendantsOf,
  isUnder,
  type OrganisationPeriod,
  type Structure,
  structureAsOf,
} from '@dondoc/domain/organisations'
import { foldForSearch } from '@dondoc/domain/text'

/**
 * The organisations as a day's lists name them: those that exist, by that day's names, and those that ended before, by
 * their last, because work may still stand in their name.
 */
export interface OrganisationsOfDay {
  /** Where each stands or last stood, as a structure that can be rolled up. */
  readonly structure: Structure
  nameOf(code: string): string
  parentOf(code: string): string | null
  /** The day from which it no longer exists, where that day has come. */
  endedOn(code: string): LocalDate | null
  /** Whether `code` is `branch` or stands below it. */
  isWithin(code: string, branch: string): boolean
  /** The organisation and all below it. */
  branchOf(code: string): string[]
  /** Those whose names hold the words, folded for search. */
  named(words: string): string[]
  /** The standing committee of a committee, which decides in its name; the committee itself where it has none. */
  boardOf(code: string): string
}

export async function organisationsOfDay(db: Kysely<Tables>, day: LocalDate): Promise<OrganisationsOfDay> {
  const latest = new Map<string, OrganisationPeriod>()
  for (const period of await loadOrganisationPeriods(db))
    if (period.from === null || period.from <= day) latest.set(period.code, period)
  const lasting = [...latest.values()].map((period) => ({ ...period, from: null, until: null }))
  const structure = structureAsOf(lasting, day)
  return {
    structure,
    nameOf: (code) => latest.get(code)?.name ?? code,
    parentOf: (code) => latest.get(code)?.parent ?? null,
    endedOn: (code) => {
      const period = latest.get(code)
      return period && !contains(period, day) ? period.until : null
    },
    isWithin: (code, branch) => code === branch || isUnder(structure, code, branch),
    branchOf: (code) => [code, ...descendantsOf(structure, code)],
    named: (words) => {
      const folded = foldForSearch(words)
      return [...latest.values()]
        .filter((one) => foldForSearch(one.name).includes(folded))
        .map((one) => one.code)
    },
    boardOf: (code) =>
      structure.children.get(code)?.find((child) => latest.get(child)?.kind === 'standing_committee') ?? code,
  }
}

/** What one organisation is called on the day, or was last called before. */
export async function organisationName(db: Kysely<Tables>, code: string, day: LocalDate): Promise<string> {
  return (await organisationsOfDay(db, day)).nameOf(code)
}
