import { randomUUID } from 'node:crypto'
import {
  appendEvent,
  insertAssignments,
  type LockedAssignment,
  type RecordedEvent,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import { carriedFacts, decide, replay } from '@dondoc/domain/tasks'
import { type OperationContext, recorderOf } from '../context.ts'
import { accepted, OperationRefused } from '../operation-refused.ts'
import type { OrganisationsOfDay } from '../organisations/organisations-of-day.ts'
import { moveBelow } from './move-below.ts'

/** To whom work goes, and why in words. */
export interface HandingOver {
  readonly to: string
  readonly reason: string
}

/**
 * Ends a locked assignment at its holder and begins it at another, from today: two events in the caller's transaction, and one at
 * each work given out below, which the new holder gives from then on. The new holder takes over what `carriedFacts` names. Refused: successor-missing, successor-holds-it, or what the domain says.
 */
export async function handOver(
  tx: Transaction<Tables>,
  context: OperationContext,
  { assignment, to, reason }: HandingOver & { readonly assignment: LockedAssignment },
  organisations: OrganisationsOfDay,
): Promise<{ assignmentId: string; handed: RecordedEvent }> {
  refuseUnfit(context, { assignment, to }, organisations)
  const facts = replay(assignment.events)
  const successor = randomUUID()
  const command = { type: 'hand-over', to, assignment: successor, reason } as const
  const { on, happening } = accepted(
    decide(facts, command, { today: context.today, by: recorderOf(context), rules: context.rules }),
  )
  const recorded = { recordedAt: context.now, recordedBy: recorderOf(context) }
  const handed: RecordedEvent = { sequence: assignment.version + 1, on, happening, ...recorded }
  await appendEvent(tx, assignment, assignment.events, handed)
  const { assignmentId, organisationCode: from, taskId } = assignment
  const taken = { type: 'taken-over', from, assignment: assignmentId, carried: carriedFacts(facts) } as const
  await insertAssignments(tx, [
    {
      ...{ assignmentId: successor, taskId, organisationCode: to, takenOverFrom: assignmentId },
      ...{ role: assignment.role, parent: assignment.under, words: assignment.words },
      events: [{ sequence: 1, on, happening: taken, ...recorded }],
    },
  ])
  await moveBelow(tx, context, assignmentId, { under: { assignmentId: successor, organisationCode: to }, on })
  return { assignmentId: successor, handed }
}

function refuseUnfit(
  { today }: OperationContext,
  { assignment, to }: { assignment: LockedAssignment; to: string },
  { structure, endedOn, nameOf }: OrganisationsOfDay,
): void {
  if (!structure.organisations.has(to) || endedOn(to) !== null)
    throw new OperationRefused('successor-missing', { name: nameOf(to), day: today })
  if (assignment.organisationCode === to)
    throw new OperationRefused('successor-holds-it', { name: nameOf(to) })
}
