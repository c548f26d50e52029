import {
  appendEvent,
  type LockedAssignment,
  loadBelow,
  loadFamilyDeadlines,
  lockAssignment,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import {
  type AssignmentCommand,
  type AssignmentEvent,
  applyEvent,
  decide,
  phaseOf,
  replay,
} from '@dondoc/domain/tasks'
import { deciderOf, type OperationContext, recorderOf } from '../context.ts'
import { accepted } from '../operation-refused.ts'
import { noteBelow } from './note-below.ts'
import { tellHolder } from './tell-holder.ts'

interface Asked {
  readonly command: AssignmentCommand
  /** Names the sending, where it may come twice. */
  readonly requestKey?: string | null
  /** The holder is told of it with the rest of a larger change, so not of this alone. */
  readonly isToldWithMore?: boolean
}

/**
 * Lets the domain decide on a locked assignment and keeps the event with its projection; gives the new version. Work that was
 * given out from one that ends without being done ends with it.
 */
export async function applyCommand(
  tx: Transaction<Tables>,
  context: OperationContext,
  assignment: LockedAssignment,
  { command, requestKey = null, isToldWithMore = false }: Asked,
): Promise<number> {
  const by = recorderOf(context)
  const family = await loadFamilyDeadlines(tx, assignment)
  const circumstances = { today: context.today, ...deciderOf(context), rules: context.rules, ...family }
  const facts = replay(assignment.events)
  const decision = accepted(decide(facts, command, circumstances))
  const sequence = assignment.version + 1
  const event = { sequence, ...decision, recordedAt: context.now, recordedBy: by, requestKey }
  await appendEvent(tx, assignment, assignment.events, event)
  if (!isToldWithMore) await tellHolder(tx, context, assignment, event)
  if (phaseOf(applyEvent(facts, event)) === 'withdrawn')
    await withdrawBelow(tx, context, event, { assignment, isToldWithMore })
  if (assignment.under && closing.includes(command.type))
    await noteBelow(tx, context, assignment.under.assignmentId)
  return sequence
}

/** What may finish the work for whoever gave it out, or begin it anew. */
const closing: readonly AssignmentCommand['type'][] = [
  'accept-evidence',
  'withdraw',
  'answer-refusal',
  'approve-correction',
]

/** Nobody below owes a part of work that its giver no longer holds. */
async function withdrawBelow(
  tx: Transaction<Tables>,
  context: OperationContext,
  { happening }: AssignmentEvent,
  { assignment, isToldWithMore }: { assignment: LockedAssignment; isToldWithMore: boolean },
): Promise<void> {
  const why = 'reason' in happening ? happening.reason : ''
  const command = { type: 'withdraw', reason: `Thu hồi cùng việc của cơ quan giao: ${why}` } as const
  for (const child of await loadBelow(tx, assignment.assignmentId, { open: true })) {
    const locked = await lockAssignment(tx, child)
    if (locked) await applyCommand(tx, context, locked, { command, isToldWithMore })
  }
}
