import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { filteredAssignments, type RegisterFilter } from '../documents/register-filter.ts'
import type { ListedAssignment } from './list-assignments.query.ts'
import { listedAssignments } from './listed-assignments.ts'

/** Who holds one task beside an assignment of it. */
export interface TaskHolders {
  readonly own: ListedAssignment
  /** Who holds what was given out from it. */
  readonly below: readonly ListedAssignment[]
  /** The first of those who hold the task at first hand, and how many they are in all. */
  readonly fellows: readonly ListedAssignment[]
  readonly fellowCount: number
}

/** The holders of an assignment's task that the filter lets through; null where the assignment itself does not pass it. */
export async function loadTaskHolders(
  db: Kysely<Tables>,
  filter: RegisterFilter,
  { assignmentId, fellowLimit }: { readonly assignmentId: string; readonly fellowLimit: number },
): Promise<TaskHolders | null> {
  const own = await listedAssignments(db, filter)
    .where('s.assignment_id', '=', assignmentId)
    .executeTakeFirst()
  if (!own) return null
  const ofTask = { ...filter, task: own.task_id }
  const ordered = listedAssignments(db, ofTask).orderBy('o.sort_key').orderBy('s.assignment_id')
  const below = await ordered.where('s.parent_id', '=', assignmentId).execute()
  const atFirstHand = sql<boolean>`s.parent_id is null and s.assignment_id <> ${assignmentId}::uuid`
  const fellows = await ordered.where(atFirstHand).limit(fellowLimit).execute()
  const { count } = await filteredAssignments(db, ofTask)
    .where(atFirstHand)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { own, below, fellows, fellowCount: count }
}
