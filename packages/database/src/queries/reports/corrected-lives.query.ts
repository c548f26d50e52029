import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { type RecordedEvent, recordedEvent } from '../assignments/assignment-events.query.ts'

/**
 * The run of reports whose figures are of the last earlier day than this; null where there is none. Of several runs of that
 * day it is the first: who read that one is told of every correction since, those between the runs among them.
 */
export async function findRunBefore(db: Kysely<Tables>, cutOff: string) {
  const row = await db
    .selectFrom('report_runs')
    .select(['cut_off', 'requested_at'])
    .where(sql<boolean>`cut_off < ${cutOff}::date`)
    .orderBy('cut_off', 'desc')
    .orderBy('requested_at')
    .limit(1)
    .executeTakeFirst()
  return row ? { cutOff: row.cut_off, requestedAt: row.requested_at.toISOString() } : null
}

/** Work that is led, of which a figure was corrected since the moment, with its task and its whole history. */
export async function loadCorrectedLives(db: Kysely<Tables>, since: string) {
  const rows = await db
    .selectFrom('assignments as a')
    .innerJoin('tasks as t', 't.id', 'a.task_id')
    .innerJoin('programmes as p', 'p.id', 't.programme_id')
    .innerJoin('documents as d', 'd.id', 'p.document_id')
    .innerJoin('organisations as o', 'o.code', 'a.organisation_code')
    .select(['a.id', 'a.organisation_code', 'd.type as document_type', 'd.subject'])
    .select(['t.code', 't.text', 't.schedule_phrase', 't.deliverable'])
    .where('a.role', '=', 'lead')
    .where((where) =>
      where.exists(
        where
          .selectFrom('assignment_events as c')
          .select('c.sequence')
          .whereRef('c.assignment_id', '=', 'a.id')
          .where('c.type', '=', 'correction-approved')
          .where('c.recorded_at', '>', sql<Date>`${since}::timestamptz`),
      ),
    )
    .orderBy('p.id')
    .orderBy('t.position')
    .orderBy('o.sort_key')
    .orderBy('a.id')
    .execute()
  const events = await eventsOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, events: events.get(row.id) ?? [] }))
}

async function eventsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, RecordedEvent[]>> {
  const rows = await db
    .selectFrom('assignment_events')
    .selectAll()
    .where(sql<boolean>`assignment_id = any(${ids}::uuid[])`)
    .orderBy('sequence')
    .execute()
  const byAssignment = Map.groupBy(rows, (row) => row.assignment_id)
  return new Map([...byAssignment].map(([id, own]) => [id, own.map(recordedEvent)]))
}
