import { type Kysely, loadDecisions, loadOrganisationPeriods, type Tables } from '@dondoc/database'
import { contains, type DayRange, type LocalDate } from '@dondoc/domain/days'
import {
  descendantsOf,
  isUnder,
  type OrganisationPeriod,
  type Structure,
  structureAsOf,
} from '@dondoc/domain/organisations'
import { inPlaceOf, successionsOf } from '@dondoc/domain/reorganisation'
import { foldForSearch } from '@dondoc/domain/text'
import { holdingDecisions } from '../reorganisation/stored-decisions.ts'

/**
 * The organisations as a day's lists name them: those that exist, by that day's names, and those that ended before, by
 * their last, because work may still stand in their name.
 */
export interface OrganisationsOfDay {
  readonly day: LocalDate
  /** Where each stands or last stood, as a structure that can be rolled up. */
  readonly structure: Structure
  nameOf(code: string): string
  parentOf(code: string): string | null
  /** The day from which it no longer exists, where that day has come. */
  endedOn(code: string): LocalDate | null
  /** From the first day to the last that is known, whatever day is asked for. */
  lifeOf(code: string): DayRange
  /** Whether `code` is `branch` or stands below it. */
  isWithin(code: string, branch: string): boolean
  /** The organisation and all below it. */
  branchOf(code: string): string[]
  /** The same by the structure of another day. */
  branchOn(code: string, day: LocalDate): string[]
  /** Those whose names hold the words, folded for search. */
  named(words: string): string[]
  /**
   * The body that answers for it on the day: itself, or where it has ended the only one that goes on with its work. So the
   * assigning side of a programme that was merged into another accepts, extends and is told through that one from its day.
   */
  inPlaceOf(code: string): string
  /** The standing committee of a committee, which decides in its name; the committee itself where it has none. */
  boardOf(code: string): string
}

export async function organisationsOfDay(db: Kysely<Tables>, day: LocalDate): Promise<OrganisationsOfDay> {
  const periods = await loadOrganisationPeriods(db)
  const latest = latestBy(periods, day)
  const structure = lastingStructure(latest, day)
  const existing = structureAsOf(periods, day)
  const hasEnded = existing.organisations.size < latest.size
  const successions = successionsOf(hasEnded ? holdingDecisions(await loadDecisions(db)) : [])
  const lives = Map.groupBy(periods, ({ code }) => code)
  const endedOn = (code: string) => {
    const period = latest.get(code)
    return period && !contains(period, day) ? period.until : null
  }
  return {
    ...{ day, structure, endedOn },
    nameOf: (code) => latest.get(code)?.name ?? code,
    parentOf: (code) => latest.get(code)?.parent ?? null,
    lifeOf: (code) => {
      const life = lives.get(code)
      return { from: life?.at(0)?.from ?? null, until: life?.at(-1)?.until ?? null }
    },
    isWithin: (code, branch) => code === branch || isUnder(structure, code, branch),
    branchOf: (code) => [code, ...descendantsOf(structure, code)],
    branchOn: (code, on) => [code, ...descendantsOf(lastingStructure(latestBy(periods, on), on), code)],
    named: (words) => {
      const folded = foldForSearch(words)
      return [...latest.values()]
        .filter((one) => foldForSearch(one.name).includes(folded))
        .map((one) => one.code)
    },
    inPlaceOf: (code) => inPlaceOf(existing, successions, code),
    boardOf: (code) =>
      structure.children
        .get(code)
        ?.find((child) => latest.get(child)?.kind === 'standing_committee' && endedOn(child) === null) ??
      code,
  }
}

/** Each organisation that had begun by the day, in its latest period. */
function latestBy(periods: readonly OrganisationPeriod[], day: LocalDate): Map<string, OrganisationPeriod> {
  const begun = periods.filter(({ from }) => from === null || from <= day)
  return new Map(begun.map((period) => [period.code, period]))
}

/** Those that have ended stand where they last stood. */
function lastingStructure(latest: ReadonlyMap<string, OrganisationPeriod>, day: LocalDate): Structure {
  const lasting = [...latest.values()].map((period) => ({ ...period, from: null, until: null }))
  return structureAsOf(lasting, day)
}

/** What one organisation is called on the day, or was last called before. */
export async function organisationName(db: Kysely<Tables>, code: string, day: LocalDate): Promise<string> {
  return (await organisationsOfDay(db, day)).nameOf(code)
}
