import { type Kysely, loadDecisions, loadOrganisationPeriods, type Tables } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { structureAsOf } from '@dondoc/domain/organisations'
import { successionsOf } from '@dondoc/domain/reorganisation'
import { holdingDecisions } from '../reorganisation/stored-decisions.ts'
import type { Endings } from './present-successions.ts'

/** Every body that had ended by the day, and the decisions that say who may go on with its work. */
export async function successionsOfDay(db: Kysely<Tables>, asOf: LocalDate): Promise<Endings> {
  const stored = await loadDecisions(db)
  const periods = await loadOrganisationPeriods(db)
  const structure = structureAsOf(periods, asOf)
  const latest = new Map(
    periods.filter(({ until }) => until !== null && until <= asOf).map((period) => [period.code, period]),
  )
  const ending = [...latest.values()]
    .filter(({ code }) => !structure.organisations.has(code))
    .map(({ code, name, until }) => ({ code, name, endsOn: until ?? asOf }))
  return {
    ...{ ending, structure, asOf },
    successions: successionsOf(holdingDecisions(stored)),
    decisions: new Map(stored.map(({ id, number, subject }) => [id, { number, subject }])),
  }
}
