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

export interface LockedAssignment extends AssignmentIdentity {
  readonly version: number
  readonly events: readonly RecordedEvent[]
}

/** An assignment with its history, held against other changes until the transaction ends; null where there is none. */
export async function lockAssignment(
  tx: Transaction<Tables>,
  assignmentId: string,
): Promise<LockedAssignment | null> {
  const row = await tx
    .selectFrom('assignments')
    .selectAll()
    .where('id', '=', assignmentId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  return {
    assignmentId: row.id,
    taskId: row.task_id,
    organisationCode: row.organisation_code,
    version: row.version,
    events: await loadEvents(tx, assignmentId),
  }
}
