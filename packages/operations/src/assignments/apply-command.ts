import {
  appendEvent,
  type LockedAssignment,
  loadFamilyDeadlines,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import { type AssignmentCommand, decide, replay } from '@dondoc/domain/tasks'
import { type OperationContext, recorderOf } from '../context.ts'
import { accepted } from '../operation-refused.ts'
import { noteBelow } from './note-below.ts'

interface Asked {
  readonly command: AssignmentCommand
  /** Names the sending, where it may come twice. */
  readonly requestKey?: string | null
}

/** Lets the domain decide on a locked assignment and keeps the event with its projection; gives the new version. */
export async function applyCommand(
  tx: Transaction<Tables>,
  context: OperationContext,
  assignment: LockedAssignment,
  { command, requestKey = null }: Asked,
): Promise<number> {
  const by = recorderOf(context)
  const family = await loadFamilyDeadlines(tx, assignment)
  const circumstances = { today: context.today, by, rules: context.rules, ...family }
  const decision = accepted(decide(replay(assignment.events), command, circumstances))
  const sequence = assignment.version + 1
  const event = { sequence, ...decision, recordedAt: context.now, recordedBy: by, requestKey }
  await appendEvent(tx, assignment, assignment.events, event)
  if (assignment.parent && closing.includes(command.type))
    await noteBelow(tx, context, assignment.parent.assignmentId)
  return sequence
}

/** What may finish the work for whoever gave it out, or begin it anew. */
const closing: readonly AssignmentCommand['type'][] = [
  'accept-evidence',
  'withdraw',
  'answer-refusal',
  'approve-correction',
]
