import type { HistoryEntry } from '@dondoc/contracts'
import type { Kysely, RecordedEvent, Tables } from '@dondoc/database'
import { loadPostNames } from '@dondoc/database'

/** Events as people read them: posts by their names. */
export async function presentHistory(
  db: Kysely<Tables>,
  events: readonly RecordedEvent[],
): Promise<HistoryEntry[]> {
  const names = await loadPostNames(db)
  return events.map((event) => ({
    sequence: event.sequence,
    on: event.on,
    recordedAt: event.recordedAt,
    by: names.get(event.recordedBy) ?? event.recordedBy,
    happening: event.happening,
  }))
}
