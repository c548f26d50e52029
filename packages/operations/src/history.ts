import type { HistoryEntry } from '@dondoc/contracts'
import type { Kysely, RecordedEvent, Tables } from '@dondoc/database'
import { loadPostNames } from '@dondoc/database'
import { organisationName } from './organisations/organisations-of-day.ts'

/** Events as people read them: posts and bodies by their names. */
export async function presentHistory(
  db: Kysely<Tables>,
  events: readonly RecordedEvent[],
): Promise<HistoryEntry[]> {
  const names = await loadPostNames(db)
  const entries: HistoryEntry[] = []
  for (const event of events)
    entries.push({
      sequence: event.sequence,
      on: event.on,
      recordedAt: event.recordedAt,
      by: names.get(event.recordedBy) ?? event.recordedBy,
      happening: event.happening,
      otherHolder: await otherHolder(db, event),
    })
  return entries
}

/** Whoever held the work before or holds it since, or gives it since, by the name of that day. */
async function otherHolder(
  db: Kysely<Tables>,
  { on, happening }: RecordedEvent,
): Promise<HistoryEntry['otherHolder']> {
  const named = async (code: string, assignmentId: string) => ({
    ...{ code, name: await organisationName(db, code, on), assignmentId },
  })
  switch (happening.type) {
    case 'taken-over':
      return named(happening.from, happening.assignment)
    case 'handed-over':
      return named(happening.to, happening.assignment)
    case 'giver-changed':
      return named(happening.under.organisationCode, happening.under.assignmentId)
    default:
      return null
  }
}
