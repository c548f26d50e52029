import type { LocalDate } from '@dondoc/domain/days'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { type RecordedEvent, recordedEvent } from '../assignments/assignment-events.query.ts'

/** Reports of one cut-off; moments as ISO instants. */
export interface ReportsBefore {
  readonly cutOff: LocalDate
  readonly firstAt: string
  readonly drawnAt: readonly string[]
}

/**
 * When reports with figures of the last earlier day than this were drawn, the first time first; null where none were. A period
 * may be drawn again: whoever reads any of its reports is told of the corrections since that one.
 */
export async function findReportsBefore(db: Kysely<Tables>, cutOff: string): Promise<ReportsBefore | null> {
  const rows = await db
    .selectFrom('report_runs')
    .select(['cut_off', 'requested_at'])
    .where('cut_off', '=', (runs) =>
      runs
        .selectFrom('report_runs')
        .select(({ fn }) => fn.max('cut_off').as('cut_off'))
        .where(sql<boolean>`cut_off < ${cutOff}::date`),
    )
    .orderBy('requested_at')
    .execute()
  const [first] = rows
  if (!first) return null
  const drawnAt = rows.map(({ requested_at }) => requested_at.toISOString())
  return { cutOff: first.cut_off, firstAt: first.requested_at.toISOString(), drawnAt }
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
