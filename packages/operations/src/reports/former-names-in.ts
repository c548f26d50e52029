import { type Kysely, loadDecisions, loadOrganisationPeriods, type Tables } from '@dondoc/database'
import { type FormerName, formerNames, successionsOf } from '@dondoc/domain/reorganisation'
import type { ReportPeriod } from '@dondoc/domain/reports'
import { holdingDecisions } from '../reorganisation/stored-decisions.ts'

/** Says of a body under which names its work was known earlier in the period; nothing where it bore one name throughout. */
export async function formerNamesIn(
  db: Kysely<Tables>,
  period: ReportPeriod,
): Promise<(code: string) => { readonly before?: readonly FormerName[] }> {
  const periods = await loadOrganisationPeriods(db)
  const successions = successionsOf(holdingDecisions(await loadDecisions(db)))
  const known = new Map<string, readonly FormerName[]>()
  return (code) => {
    const before = known.get(code) ?? formerNames(periods, successions, code, period)
    known.set(code, before)
    return before.length > 0 ? { before } : {}
  }
}
