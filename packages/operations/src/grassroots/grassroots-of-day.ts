import {
  type Kysely,
  loadGrassrootsEntries,
  loadOrganisationPeriods,
  type RecordedGrassrootsEntry,
  type Tables,
} from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import {
  flagsOf,
  type GrassrootsFlag,
  type GrassrootsState,
  type GrassrootsSum,
  grassrootsAsOf,
  sumGrassroots,
} from '@dondoc/domain/grassroots'
import { type OrganisationPeriod, type Structure, structureAsOf } from '@dondoc/domain/organisations'

/** An organisation of the Party line with what the grassroots database says of it on the day. */
export interface GrassrootsBody {
  readonly period: OrganisationPeriod
  readonly entries: readonly RecordedGrassrootsEntry[]
  readonly state: GrassrootsState
  readonly sum: GrassrootsSum
  readonly flags: readonly GrassrootsFlag[]
}

export interface GrassrootsOfDay {
  readonly structure: Structure
  /** A superior before those below it. */
  readonly bodies: ReadonlyMap<string, GrassrootsBody>
}

/** The whole grassroots database as of a day, rolled up under that day's structure. */
export async function grassrootsOfDay(db: Kysely<Tables>, day: LocalDate): Promise<GrassrootsOfDay> {
  const structure = structureAsOf(await loadOrganisationPeriods(db), day)
  const entries = Map.groupBy(await loadGrassrootsEntries(db), ({ code }) => code)
  const states = new Map([...entries].map(([code, own]) => [code, grassrootsAsOf(own, day)]))
  const figures = new Map(
    [...states].flatMap(([code, { counts }]) => (counts ? [[code, counts] as const] : [])),
  )
  const sums = sumGrassroots(structure, figures)
  const bodies = new Map<string, GrassrootsBody>()
  for (const code of structure.order) {
    const [period, sum] = [structure.organisations.get(code), sums.get(code)]
    if (!period || !sum) continue
    const state = states.get(code) ?? nothingKnown
    const flags = flagsOf(period.kind, state, sum, day)
    bodies.set(code, { period, entries: entries.get(code) ?? [], state, sum, flags })
  }
  return { structure, bodies }
}

const nothingKnown: GrassrootsState = { founding: null, term: null, counts: null, classes: [] }
