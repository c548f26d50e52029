import type { Alert, ExceptionKind, Grade, Status } from '@dondoc/domain/status'
import type { AssignmentRole } from '@dondoc/domain/tasks'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables/tables.ts'
import { filteredAssignments, type RegisterFilter } from './register-filter.ts'
import { statusExpressions } from './status-expression.ts'

/** How many assignments of one body share a status, grade, exception and alert. */
export interface AssignmentCount {
  readonly organisation: string
  readonly status: Status
  readonly grade: Grade | null
  readonly exception: ExceptionKind | null
  readonly alert: Alert | null
  readonly count: number
}

/** Counts by body and all that is derived; every figure of boards and trees is a sum of these. */
export async function countAssignments(
  db: Kysely<Tables>,
  filter: RegisterFilter,
): Promise<AssignmentCount[]> {
  const derived = statusExpressions(filter.asOf, filter.rules)
  const rows = await db
    .selectFrom(
      filteredAssignments(db, filter)
        .select([
          's.organisation_code as organisation',
          derived.status.as('status'),
          derived.grade.as('grade'),
        ])
        .select([derived.exception.as('exception'), derived.alert.as('alert')])
        .as('d'),
    )
    .select(['organisation', 'status', 'grade', 'exception', 'alert', sql<number>`count(*)`.as('count')])
    .groupBy(['organisation', 'status', 'grade', 'exception', 'alert'])
    .execute()
  return rows as AssignmentCount[]
}

/** What stands in the roles that the figures leave out, and how much of it is an exception. */
export async function countOtherRoles(
  db: Kysely<Tables>,
  filter: RegisterFilter,
): Promise<{ role: AssignmentRole; total: number; exceptions: number }[]> {
  const derived = statusExpressions(filter.asOf, filter.rules)
  return filteredAssignments(db, { ...filter, role: null })
    .where('s.role', '<>', 'lead')
    .select('s.role')
    .select(sql<number>`count(*)`.as('total'))
    .select(sql<number>`count(*) filter (where ${derived.exceptionDays} is not null)`.as('exceptions'))
    .groupBy('s.role')
    .orderBy('s.role')
    .execute()
}

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
