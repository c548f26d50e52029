import { appendEvent, loadFamilyDeadlines, lockAssignment } from '@dondoc/database'
import type { Action } from '@dondoc/domain/access'
import { type AssignmentCommand, decide, replay } from '@dondoc/domain/tasks'
import { type OperationContext, recorderOf } from '../context.ts'
import { accepted, OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permit } from '../permit.ts'
import { refuseStale } from './refuse-stale.ts'

/** A change asked for: of which assignment, and which version of it the asker saw. */
export interface AssignmentChange {
  readonly assignmentId: string
  readonly version: number
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
  return context.db.transaction().execute(async (tx) => {
    const assignment = await lockAssignment(tx, change.assignmentId)
    if (!assignment) throw new OperationRefused('not-found', { assignment: change.assignmentId })
    const work = { holder: assignment.organisationCode, giver: assignment.parent?.organisationCode }
    permit(context, action, work, await organisationsOfDay(tx, context.today))
    await refuseStale(tx, assignment, change.version)
    const by = recorderOf(context)
    const family = await loadFamilyDeadlines(tx, assignment)
    const circumstances = { today: context.today, by, rules: context.rules, ...family }
    const decision = accepted(decide(replay(assignment.events), command, circumstances))
    const recorded = { recordedAt: context.now, recordedBy: by }
    const event = { sequence: assignment.version + 1, ...decision, ...recorded }
    await appendEvent(tx, assignment, assignment.events, event)
    return { version: event.sequence }
  })
}
