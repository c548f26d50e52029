import type { LocalDate } from '@dondoc/domain/days'
import { type AssignmentRole, type ParentLink, parentOf, replay } from '@dondoc/domain/tasks'
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { AssignmentTable } from '../../tables/assignment.table.ts'
import type { Tables } from '../../tables/tables.ts'
import { loadHistories, type RecordedEvent } from './assignment-events.query.ts'
import type { AssignmentIdentity } from './state-row.ts'

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
  /** What it stands under today: `parent`, or what that has become under another body. */
  readonly under: ParentLink | null
  readonly version: number
  readonly events: readonly RecordedEvent[]
}

/** An assignment with its history, held against other changes until the transaction ends; null where there is none. */
export async function lockAssignment(
  tx: Transaction<Tables>,
  assignmentId: string,
): Promise<LockedAssignment | null> {
  return (await lockHistories(tx, [assignmentId])).get(assignmentId) ?? null
}

/** The same of many, by their ids; those that do not exist are left out. */
export async function lockHistories(
  tx: Transaction<Tables>,
  assignments: readonly string[],
): Promise<Map<string, LockedAssignment>> {
  const held = await lockAssignments(tx, assignments)
  const rows = assignments.flatMap((id) => held.get(id) ?? [])
  const histories = await loadHistories(tx, assignments)
  const links = await linksTo(
    tx,
    rows.flatMap(({ parent_id }) => parent_id ?? []),
  )
  const locked = rows.map((row): LockedAssignment => {
    const events = histories.get(row.id) ?? []
    const parent = (row.parent_id && links.get(row.parent_id)) || null
    return {
      ...{ assignmentId: row.id, taskId: row.task_id, organisationCode: row.organisation_code },
      ...{ role: row.role, words: row.words, version: row.version, parent, events },
      under: parentOf(replay(events), parent),
    }
  })
  return new Map(locked.map((one) => [one.assignmentId, one]))
}

/**
 * Holds the assignments and all that they stand under. Everybody takes them in one order, from the top down, so that a child
 * and its parent never move past each other and two changes never wait for one another: a transaction that changes several
 * holds them all before it changes the first.
 */
export async function lockAssignments(
  tx: Transaction<Tables>,
  assignments: readonly string[],
): Promise<Map<string, Selectable<AssignmentTable>>> {
  const held = new Map<string, Selectable<AssignmentTable>>()
  for (;;) {
    const lines = await loadLines(tx, assignments)
    const wanted = lines.filter(({ id }) => !held.has(id))
    for (const row of await lockRows(tx, wanted)) held.set(row.id, row)
    // What work stood under may have moved meanwhile; work of the assigning side never comes to stand under anything.
    if (wanted.length === 0 || lines.every(({ depth }) => depth === 0)) return held
  }
}

/** The assignments and all that they stand under today, the topmost first. */
async function loadLines(tx: Transaction<Tables>, assignments: readonly string[]) {
  const { rows } = await sql<{ id: string; depth: number }>`
    with recursive line as (
      select id as start, id, 0 as steps from assignments where id = any(${assignments}::uuid[])
      union all
      select line.start, s.parent_id, line.steps + 1
      from line
      join assignment_states s on s.assignment_id = line.id and s.until_day is null
      where s.parent_id is not null and line.steps < 100
    ), placed as (
      select id, max(steps) over (partition by start) - steps as depth from line
    )
    select id, max(depth) as depth from placed group by id order by max(depth), id`.execute(tx)
  return rows
}

/** Takes them one after the other as they stand in the list. */
async function lockRows(tx: Transaction<Tables>, wanted: readonly { readonly id: string }[]) {
  if (wanted.length === 0) return []
  const ids = wanted.map(({ id }) => id)
  const { rows } = await sql<Selectable<AssignmentTable>>`
    select a.* from assignments a
    join unnest(${ids}::uuid[]) with ordinality as wanted(id, place) on wanted.id = a.id
    order by wanted.place for update of a`.execute(tx)
  return rows
}

async function linksTo(
  tx: Transaction<Tables>,
  assignments: readonly string[],
): Promise<Map<string, ParentLink>> {
  if (assignments.length === 0) return new Map()
  const { rows } = await sql<ParentLink>`
    select id as "assignmentId", organisation_code as "organisationCode"
    from assignments where id = any(${assignments}::uuid[])`.execute(tx)
  return new Map(rows.map((link) => [link.assignmentId, link]))
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
    .where(({ fn }) => fn.coalesce('s.parent_id', 'a.parent_id'), parentId === null ? 'is' : '=', parentId)
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
  { assignmentId, under }: Pick<LockedAssignment, 'assignmentId' | 'under'>,
): Promise<{ parentDeadline: LocalDate | null; childDeadline: LocalDate | null }> {
  const now = tx.selectFrom('assignment_states as s').where('s.until_day', 'is', null)
  const above = await now
    .select('s.current_deadline')
    .where('s.assignment_id', '=', under?.assignmentId ?? null)
    .executeTakeFirst()
  const below = await now
    .select(({ fn }) => fn.max('s.current_deadline').as('last'))
    .where('s.parent_id', '=', assignmentId)
    .where('s.withdrawn_on', 'is', null)
    .executeTakeFirst()
  return { parentDeadline: above?.current_deadline ?? null, childDeadline: below?.last ?? null }
}

/** Those of the assignments under which work stands today. */
export async function loadGivers(
  tx: Transaction<Tables>,
  assignments: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select distinct parent_id as id from assignment_states
    where until_day is null and withdrawn_on is null and parent_id = any(${assignments}::uuid[])`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

/** The work that stands under an assignment today, in one order for everybody; `open`: neither done nor ended. */
export async function loadBelow(
  tx: Transaction<Tables>,
  parentId: string,
  { open }: { open: boolean },
): Promise<string[]> {
  let query = tx
    .selectFrom('assignment_states as s')
    .select('s.assignment_id')
    .where('s.parent_id', '=', parentId)
    .where('s.until_day', 'is', null)
    .where('s.withdrawn_on', 'is', null)
  if (open) query = query.where('s.accepted_on', 'is', null)
  const rows = await query.orderBy('s.assignment_id').execute()
  return rows.map(({ assignment_id }) => assignment_id)
}
