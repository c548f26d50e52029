import { exceptionKinds, queueReasons, statuses } from '@dondoc/domain/status'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import type { RegisterFilter } from '../documents/register-filter.ts'
import { listedAssignments } from './listed-assignments.ts'
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
