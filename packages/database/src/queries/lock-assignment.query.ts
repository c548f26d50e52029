import type { LocalDate } from '@dondoc/domain/days'
import type { AssignmentRole } from '@dondoc/domain/tasks'
import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '../tables/tables.ts'
import { loadEvents, type RecordedEvent } from './assignment-events.query.ts'
import type { AssignmentIdentity } from './state-row.ts'

/** The task that an assignment is of; null where there is no such assignment. */
export async function findTaskOf(db: Kysely<Tables>, assignmentId: string): Promise<string | null> {
  const row = await db
    .selectFrom('assignments')
    .select('task_id')
    .where('id', '=', assignmentId)
    .executeTakeFirst()
  return row?.task_id ?? null
}

/** The body that holds an assignment; null where there is no such assignment. */
export async function findHolderOf(db: Kysely<Tables>, assignmentId: string): Promise<string | null> {
  const row = await db
    .selectFrom('assignments')
    .select('organisation_code')
    .where('id', '=', assignmentId)
    .executeTakeFirst()
  return row?.organisation_code ?? null
}

export interface LockedAssignment extends AssignmentIdentity {
  readonly role: AssignmentRole
  readonly version: number
  readonly events: readonly RecordedEvent[]
}

/** An assignment with its history, held against other changes until the transaction ends; null where there is none. */
export async function lockAssignment(
  tx: Transaction<Tables>,
  assignmentId: string,
): Promise<LockedAssignment | null> {
  const row = await lockRow(tx, assignmentId)
  if (!row) return null
  // Held as well, so that a child's deadline and its parent's never move past each other.
  const parent = row.parent_id ? await lockRow(tx, row.parent_id) : undefined
  return {
    ...{ assignmentId: row.id, taskId: row.task_id, organisationCode: row.organisation_code },
    ...{ role: row.role, words: row.words, version: row.version },
    parent: parent ? { assignmentId: parent.id, organisationCode: parent.organisation_code } : null,
    events: await loadEvents(tx, assignmentId),
  }
}

function lockRow(tx: Transaction<Tables>, assignmentId: string) {
  return tx
    .selectFrom('assignments')
    .selectAll()
    .where('id', '=', assignmentId)
    .forUpdate()
    .executeTakeFirst()
}

/** A body that holds a task, or held it by an assignment of its own that has ended: such a pair is given once only. */
export interface TaskHolder {
  readonly task: string
  readonly organisation: string
  /** Handed over, withdrawn or released. */
  readonly ended: boolean
}

/** Who holds or was given the tasks in the role, or what was given out from the parent: a row for each assignment. */
export async function loadHolders(
  tx: Transaction<Tables>,
  {
    tasks,
    role,
    parentId = null,
  }: { tasks: readonly string[]; role: AssignmentRole; parentId?: string | null },
): Promise<TaskHolder[]> {
  const rows = await tx
    .selectFrom('assignments as a')
    .leftJoin('assignment_states as s', (on) =>
      on.onRef('s.assignment_id', '=', 'a.id').on('s.until_day', 'is', null),
    )
    .select(['a.task_id', 'a.organisation_code', 'a.taken_over_from', 's.assignment_id', 's.withdrawn_on'])
    .where('a.task_id', 'in', tasks)
    .where('a.role', '=', role)
    .where('a.parent_id', parentId === null ? 'is' : '=', parentId)
    .execute()
  return rows
    .map((row) => ({ ...row, ended: row.assignment_id === null || row.withdrawn_on !== null }))
    .filter(({ ended, taken_over_from }) => !ended || taken_over_from === null)
    .map(({ task_id, organisation_code, ended }) => ({
      task: task_id,
      organisation: organisation_code,
      ended,
    }))
}

/** The current deadline of the assignment's parent, and the last one among the assignments given out from it. */
export async function loadFamilyDeadlines(
  tx: Transaction<Tables>,
  { assignmentId, parent = null }: Pick<AssignmentIdentity, 'assignmentId' | 'parent'>,
): Promise<{ parentDeadline: LocalDate | null; childDeadline: LocalDate | null }> {
  const now = tx.selectFrom('assignment_states as s').where('s.until_day', 'is', null)
  const above = await now
    .select('s.current_deadline')
    .where('s.assignment_id', '=', parent?.assignmentId ?? null)
    .executeTakeFirst()
  const below = await now
    .innerJoin('assignments as a', 'a.id', 's.assignment_id')
    .select(({ fn }) => fn.max('s.current_deadline').as('last'))
    .where('a.parent_id', '=', assignmentId)
    .where('s.withdrawn_on', 'is', null)
    .executeTakeFirst()
  return { parentDeadline: above?.current_deadline ?? null, childDeadline: below?.last ?? null }
}

/** The work given out from an assignment that is neither done nor ended, in one order for everybody. */
export async function loadOpenBelow(tx: Transaction<Tables>, parentId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('assignments as a')
    .innerJoin('assignment_states as s', 's.assignment_id', 'a.id')
    .select('a.id')
    .where('a.parent_id', '=', parentId)
    .where('s.until_day', 'is', null)
    .where('s.accepted_on', 'is', null)
    .where('s.withdrawn_on', 'is', null)
    .orderBy('a.id')
    .execute()
  return rows.map(({ id }) => id)
}
