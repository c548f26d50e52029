import { type QueueReason, queueReasons, type Status } from '@dondoc/domain/status'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { filteredAssignments, type RegisterFilter } from '../documents/register-filter.ts'
import { fence } from './fence.ts'
import { queuePlace } from './queue-expression.ts'
import { statusExpressions } from './status-expression.ts'

/** How much of the desk's queue stands there for one reason, in one status. */
export interface QueueCount {
  readonly reason: QueueReason
  readonly status: Status
  readonly count: number
}

/** The queue counted in one pass. */
export async function countQueue(db: Kysely<Tables>, filter: RegisterFilter): Promise<QueueCount[]> {
  const rows = await queuedStates(db, filter)
    .select(['s.place', 's.status', sql<number>`count(*)`.as('count')])
    .groupBy(['s.place', 's.status'])
    .execute()
  return rows.flatMap(({ place, status, count }) => {
    const reason = queueReasons[place ?? -1]
    return reason ? [{ reason, status: status as Status, count }] : []
  })
}

/** A page of the queue in order of need, and for one reason by the most days. */
export async function listQueued(
  db: Kysely<Tables>,
  filter: RegisterFilter,
  page: { offset: number; limit: number },
): Promise<string[]> {
  const rows = await queuedStates(db, filter)
    .innerJoin('tasks as t', 't.id', 's.task_id')
    .innerJoin('organisations as o', 'o.code', 's.organisation_code')
    .select('s.assignment_id')
    .orderBy('s.place')
    .orderBy(sql`coalesce(s.exception_days, 0)`, 'desc')
    .orderBy('t.programme_id')
    .orderBy('t.position')
    .orderBy('o.sort_key')
    .orderBy('s.assignment_id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return rows.map((row) => row.assignment_id)
}

/**
 * What stands in the queue with its place there. Each thing is derived once a row: the inner queries are fenced, for
 * PostgreSQL would merge them and reckon it again wherever the next expression holds it.
 */
function queuedStates(db: Kysely<Tables>, { queue, ...filter }: RegisterFilter) {
  const { asOf, rules } = filter
  const status = sql.ref<string>('s.status')
  const [exception, alert] = [sql.ref<string | null>('s.exception'), sql.ref<string | null>('s.alert')]
  const withStatus = filteredAssignments(db, { ...filter, queue: null })
    .selectAll('s')
    .select(statusExpressions(asOf, rules).status.as('status'))
    .offset(fence)
  const derived = statusExpressions(asOf, rules, { status })
  const withKinds = db
    .selectFrom(withStatus.as('s'))
    .selectAll('s')
    .select([derived.exception.as('exception'), derived.alert.as('alert')])
    .offset(fence)
  const place = queuePlace({ asOf, rules, gone: queue?.gone ?? [] }, { status, exception, alert })
  const withPlace = db
    .selectFrom(withKinds.as('s'))
    .select(['s.assignment_id', 's.task_id', 's.organisation_code', 's.status'])
    .select([derived.exceptionDays.as('exception_days'), place.as('place')])
    .offset(fence)
  return db.selectFrom(withPlace.as('s')).where('s.place', 'is not', null)
}
