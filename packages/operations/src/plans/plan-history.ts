import type { PlanHistoryEntry } from '@dondoc/contracts'
import { type Kysely, loadPostNames, type RecordedPlanEvent, type Tables } from '@dondoc/database'
import type { OrganisationsOfDay } from '../organisations/organisations-of-day.ts'

/** What happened to a plan as people read it: posts and bodies by their names. */
export async function presentPlanHistory(
  db: Kysely<Tables>,
  events: readonly RecordedPlanEvent[],
  { nameOf }: Pick<OrganisationsOfDay, 'nameOf'>,
): Promise<PlanHistoryEntry[]> {
  const names = await loadPostNames(db)
  return events.map(({ sequence, on, happening, recordedAt, recordedBy }) => ({
    ...{ sequence, on, happening, recordedAt, by: names.get(recordedBy) ?? recordedBy },
    responsible: happening.type === 'line-put' ? nameOf(happening.line.responsible) : null,
  }))
}
