import { inTransaction, lockAssignment, type Tables, type Transaction } from '@dondoc/database'
import type { Action } from '@dondoc/domain/access'
import { type AssignmentCommand, giverOf } from '@dondoc/domain/tasks'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { type OrganisationsOfDay, organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permit } from '../permit.ts'
import { applyCommand } from './apply-command.ts'
import { refuseStale } from './refuse-stale.ts'

/** A change asked for: of which assignment, and which version of it the asker saw. */
export interface AssignmentChange {
  readonly assignmentId: string
  readonly version: number
  /** Names the sending, where it may come twice. */
  readonly requestKey?: string | null | undefined
}

/**
 * Loads and locks the assignment, asks whether the actor may and whether the domain allows, and keeps the event with
 * its projection, all in one transaction. Refused: not-found, not-permitted, stale, or what the domain says.
 */
export async function changeAssignment(
  context: OperationContext,
  change: AssignmentChange,
  action: Action,
  command: AssignmentCommand,
): Promise<{ version: number }> {
  return inTransaction(context.db, (tx) => changeWithin(tx, context, change, { action, command }))
}

interface ChangeWithin {
  readonly action: Action
  readonly command: AssignmentCommand
  /** Today's, where many changes are made in one transaction; left out, they are loaded. */
  readonly organisations?: OrganisationsOfDay
}

/** The same inside a transaction that holds more than this change. */
export async function changeWithin(
  tx: Transaction<Tables>,
  context: OperationContext,
  change: AssignmentChange,
  { action, command, organisations }: ChangeWithin,
): Promise<{ version: number }> {
  const assignment = await lockAssignment(tx, change.assignmentId)
  if (!assignment) throw new OperationRefused('not-found', { assignment: change.assignmentId })
  const { organisationCode: holder, under } = assignment
  const work = { holder, giver: giverOf(under, holder) }
  permit(context, action, work, organisations ?? (await organisationsOfDay(tx, context.today)))
  const { requestKey = null } = change
  const known = requestKey && assignment.events.find((event) => event.requestKey === requestKey)
  if (known) return { version: known.sequence }
  await refuseStale(tx, assignment, change.version)
  return { version: await applyCommand(tx, context, assignment, { command, requestKey }) }
}
