import type { PlanHistoryEntry } from '@dondoc/contracts'
import { type Kysely, loadPostNames, type RecordedPlanEvent, type Tables } from '@dondoc/database'

/** What happened to a plan as people read it: posts by their names. */
export async function presentPlanHistory(
  db: Kysely<Tables>,
  events: readonly RecordedPlanEvent[],
): Promise<PlanHistoryEntry[]> {
  const names = await loadPostNames(db)
  return events.map(({ sequence, on, happening, recordedAt, recordedBy }) => ({
    ...{ sequence, on, happening, recordedAt, by: names.get(recordedBy) ?? recordedBy },
  }))
}
