import type { VisibleScope } from '@dondoc/domain/access'
import type { AssignmentEventType } from '@dondoc/domain/tasks'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { type RecordedEvent, recordedEvent } from './assignment-events.query.ts'

/** What was recorded, and under whose work. */
export interface RecentEvent extends RecordedEvent {
  readonly assignmentId: string
  readonly code: string
  readonly organisation: string
}

interface Recent {
  readonly scope: VisibleScope
  /** ISO instant; what was recorded later is meant. */
  readonly since: string
  /** Whose own entries are no news. */
  readonly reader: string
}

/** What others recorded since, the newest first. */
export async function loadRecentEvents(
  db: Kysely<Tables>,
  recent: Recent,
  limit: number,
): Promise<RecentEvent[]> {
  const rows = await recentEvents(db, recent)
    .innerJoin('tasks as t', 't.id', 'a.task_id')
    .selectAll('e')
    .select(['a.id', 'a.organisation_code', 't.code'])
    .orderBy('e.recorded_at', 'desc')
    .orderBy('e.assignment_id')
    .orderBy('e.sequence', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    ...recordedEvent(row),
    ...{ assignmentId: row.id, code: row.code, organisation: row.organisation_code },
  }))
}

/** How much of each kind others recorded since. */
export async function countRecentEvents(
  db: Kysely<Tables>,
  recent: Recent,
): Promise<{ type: AssignmentEventType; count: number }[]> {
  return recentEvents(db, recent)
    .select(['e.type', ({ fn }) => fn.countAll<number>().as('count')])
    .groupBy('e.type')
    .orderBy('count', 'desc')
    .orderBy('e.type')
    .execute()
}

/** Being given work is told by the programme; every other entry is news. */
function recentEvents(db: Kysely<Tables>, { scope, since, reader }: Recent) {
  const query = db
    .selectFrom('assignment_events as e')
    .innerJoin('assignments as a', 'a.id', 'e.assignment_id')
    .where('e.recorded_at', '>', sql<Date>`${since}::timestamptz`)
    .where('e.recorded_by', '!=', reader)
    .where('e.type', '!=', 'assigned')
  if (scope.reach === 'everything') return query
  return query.where(sql<boolean>`a.organisation_code = any(${scope.codes}::text[])`)
}
