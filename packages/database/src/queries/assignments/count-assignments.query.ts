import {
  type Alert,
  type ExceptionKind,
  type Grade,
  type OpenGap,
  openGaps,
  type Status,
  unprovenDays,
} from '@dondoc/domain/status'
import type { AssignmentRole } from '@dondoc/domain/tasks'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { filteredAssignments, type RegisterFilter } from '../documents/register-filter.ts'
import { dataGapExpressions } from '../reports/data-gap-expressions.ts'
import { fence } from './fence.ts'
import { inView, openStates, type Viewpoint } from './scoped-states.ts'
import { statusExpressions } from './status-expression.ts'

/** How many assignments of one body, given out by one body, share a role, status, grade, exception and alert. */
export interface AssignmentCount {
  readonly organisation: string
  readonly givenBy: string | null
  readonly role: AssignmentRole
  readonly status: Status
  readonly grade: Grade | null
  readonly exception: ExceptionKind | null
  readonly alert: Alert | null
  readonly count: number
  /** How many of them lack what (open work alone). */
  readonly gaps: Readonly<Record<OpenGap, number>>
  /** How many of them were told to be done with a number alone. */
  readonly unproven: number
}

/**
 * Counts by body and all that is derived; every figure of boards and trees is a sum of these. Open work is counted row by
 * row, closed work from its tallies: it does not take longer for work that was done long ago.
 */
export async function countAssignments(db: Kysely<Tables>, view: Viewpoint): Promise<AssignmentCount[]> {
  return [...(await countOpen(db, view)), ...(await countClosed(db, view))]
}

/** Each thing is derived once a row: the inner query is fenced, for PostgreSQL would merge it and reckon it again. */
async function countOpen(db: Kysely<Tables>, view: Viewpoint): Promise<AssignmentCount[]> {
  const { asOf, rules } = view
  const status = sql.ref<string>('s.status')
  // By the row itself: the facts that it looks into would make every row wide for the queries round it.
  const { unproven } = dataGapExpressions(asOf, rules)
  const withStatus = openStates(db, view)
    .selectAll('s')
    .select([statusExpressions(asOf, rules).status.as('status'), unproven.as('unproven')])
    .offset(fence)
  const derived = statusExpressions(asOf, rules, { status })
  const gaps = dataGapExpressions(asOf, rules, { status })
  const by = ['organisation', 'givenBy', 'role', 'status', 'grade', 'exception', 'alert'] as const
  const rows = await db
    .selectFrom(
      db
        .selectFrom(withStatus.as('s'))
        .select(['s.organisation_code as organisation', 's.given_by as givenBy', 's.role', 's.status'])
        .select([derived.grade.as('grade'), derived.exception.as('exception'), derived.alert.as('alert')])
        .select([...openGaps.map((gap) => gaps[gap].as(gap)), 's.unproven'])
        .as('d'),
    )
    .select(by)
    .select(sql<number>`count(*)`.as('count'))
    .select([
      ...openGaps.map((gap) => countWhere(gap).as(`gap_${gap}`)),
      countWhere('unproven').as('unproven'),
    ])
    .groupBy(by)
    .execute()
  return rows.map(
    ({ gap_never_touched, gap_untouched_over_30_days, gap_no_deadline_unexplained, ...row }) => ({
      ...(row as Omit<AssignmentCount, 'gaps'>),
      gaps: {
        never_touched: gap_never_touched,
        untouched_over_30_days: gap_untouched_over_30_days,
        no_deadline_unexplained: gap_no_deadline_unexplained,
      },
    }),
  )
}

function countWhere(column: string) {
  return sql<number>`count(*) filter (where ${sql.ref(column)})`
}

async function countClosed(db: Kysely<Tables>, view: Viewpoint): Promise<AssignmentCount[]> {
  let query = db.selectFrom('closed_tallies as t').where('t.on_day', '<=', view.asOf).where(inView(view, 't'))
  if (view.role) query = query.where('t.role', '=', view.role)
  const stillUnproven = sql`t.unproven_on > ${view.asOf}::date - ${unprovenDays}::int`
  const rows = await query
    .select(['t.organisation_code as organisation', 't.given_by as givenBy'])
    .select(['t.role', 't.status', 't.grade'])
    .select(sql<number>`sum(t.count)::bigint`.as('count'))
    .select(sql<number>`coalesce(sum(t.count) filter (where ${stillUnproven}), 0)::bigint`.as('unproven'))
    .groupBy(['t.organisation_code', 't.given_by', 't.role', 't.status', 't.grade'])
    .having(sql<boolean>`sum(t.count) <> 0`)
    .execute()
  return rows.map((row) => ({ ...row, exception: null, alert: null, gaps: noGaps }))
}

const noGaps = { never_touched: 0, untouched_over_30_days: 0, no_deadline_unexplained: 0 }

/** Counts by status alone. */
export async function countStatuses(
  db: Kysely<Tables>,
  filter: RegisterFilter,
): Promise<{ status: Status; count: number }[]> {
  const derived = statusExpressions(filter.asOf, filter.rules)
  const rows = await db
    .selectFrom(filteredAssignments(db, filter).select(derived.status.as('status')).as('d'))
    .select(['status', sql<number>`count(*)`.as('count')])
    .groupBy('status')
    .execute()
  return rows as { status: Status; count: number }[]
}

/** Counts by task, status and grade: the state of each task rolled up from its holders. */
export async function countByTask(
  db: Kysely<Tables>,
  filter: RegisterFilter,
): Promise<{ task: string; programme: string; status: Status; grade: Grade | null; count: number }[]> {
  const derived = statusExpressions(filter.asOf, filter.rules)
  const rows = await db
    .selectFrom(
      filteredAssignments(db, filter)
        .select(['s.task_id as task', 't.programme_id as programme'])
        .select([derived.status.as('status'), derived.grade.as('grade')])
        .as('d'),
    )
    .select(['task', 'programme', 'status', 'grade', sql<number>`count(*)`.as('count')])
    .groupBy(['task', 'programme', 'status', 'grade'])
    .execute()
  return rows as { task: string; programme: string; status: Status; grade: Grade | null; count: number }[]
}
