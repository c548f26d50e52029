import { exceptionKinds, queueReasons, statuses } from '@dondoc/domain/status'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import type { RegisterFilter } from '../documents/register-filter.ts'
import { listedAssignments } from './listed-assignments.ts'
import { listQueued } from './queue.query.ts'
import { queuePlace } from './queue-expression.ts'
import { statusExpressions } from './status-expression.ts'

export type ListSort =
  | 'task'
  | 'organisation'
  | 'deadline'
  | 'status'
  | 'days'
  | 'urgency'
  | 'need'
  | 'progress'

export interface ListPage {
  readonly sort: ListSort
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

export type ListedAssignment = Awaited<ReturnType<typeof listAssignments>>[number]

/** A page of assignments with the task each belongs to, in a total order. */
export async function listAssignments(db: Kysely<Tables>, filter: RegisterFilter, page: ListPage) {
  if (filter.queue && page.sort === 'need' && page.descending) return listQueue(db, filter, page)
  const direction = page.descending ? sql`desc nulls last` : sql`asc nulls last`
  return listedAssignments(db, filter)
    .orderBy(sql`${orderOf(filter, page.sort)} ${direction}`)
    .orderBy('p.id')
    .orderBy('t.position')
    .orderBy('o.sort_key')
    .orderBy('s.assignment_id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
}

/** The page is found first: only its rows are looked up. */
async function listQueue(db: Kysely<Tables>, filter: RegisterFilter, page: ListPage) {
  const ids = await listQueued(db, filter, page)
  const rows = await listedAssignments(db, { ...filter, queue: null })
    .where(sql<boolean>`s.assignment_id = any(${ids}::uuid[])`)
    .execute()
  const placeOf = new Map(ids.map((id, place) => [id, place]))
  const rank = (id: string) => placeOf.get(id) ?? ids.length
  return rows.sort((a, b) => rank(a.assignment_id) - rank(b.assignment_id))
}

function orderOf(filter: RegisterFilter, sort: ListSort) {
  const derived = statusExpressions(filter.asOf, filter.rules)
  switch (sort) {
    case 'task':
      return sql`t.position`
    case 'organisation':
      return sql`o.sort_key`
    case 'deadline':
      return sql`s.current_deadline`
    case 'status':
      return sql`array_position(${[...statuses]}::text[], ${derived.status})`
    case 'days':
      return sql`${derived.exceptionDays}`
    case 'urgency':
      // Kinds stand gravest first, so the first of them weighs most; no life lasts a million days.
      return sql`(1000000 * (${exceptionKinds.length}::int
        - array_position(${[...exceptionKinds]}::text[], ${derived.exception})) + ${derived.exceptionDays})`
    case 'need':
      return sql`(1000000 * (${queueReasons.length}::int
        - ${queuePlace({ ...filter, gone: filter.queue?.gone ?? [] })}) + coalesce(${derived.exceptionDays}, 0))`
    case 'progress':
      return sql`s.last_progress_on`
  }
}
