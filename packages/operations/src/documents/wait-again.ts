import {
  type LockedAssignment,
  loadBelow,
  loadReleasingDocuments,
  loadTaskWords,
  lockAssignment,
  ruleOut,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { obstacleTo, type Release, replay } from '@dondoc/domain/tasks'
import { applyCommand } from '../assignments/apply-command.ts'
import { type OperationContext, recorderOf } from '../context.ts'
import { raiseNotice } from '../notices/raise-notice.ts'
import { OperationRefused } from '../operation-refused.ts'
import { organisationName } from '../organisations/organisations-of-day.ts'
import { proposeReleasesOf } from './propose-releases.ts'

interface Asked {
  readonly reason: string
  /** The register's entry that released the work, where it is known. */
  readonly documentId?: string
  /** The deadline of the work that it was given out from, which waits again too. */
  readonly noLaterThan?: LocalDate | null
}

/** What waits again: the asked assignment with its new version, and all that does with it. */
interface WaitingAgain {
  readonly version: number
  readonly assignments: readonly string[]
}

/**
 * Sends a locked assignment back to waiting for its document, with what was given out below in the same time, and tells each
 * holder. Refused: release-done where the work is accepted already, not-released where nothing released it or somebody took
 * that back.
 */
export async function waitAgain(
  tx: Transaction<Tables>,
  context: OperationContext,
  assignment: LockedAssignment,
  { reason, documentId, noLaterThan = null }: Asked,
): Promise<WaitingAgain> {
  const { assignmentId, organisationCode, taskId } = assignment
  const facts = replay(assignment.events)
  const { release } = facts
  const [task] = await loadTaskWords(tx, [taskId])
  const code = task?.code ?? ''
  if (!release || obstacleTo(facts, 'withdraw-trigger')) {
    const holder = await organisationName(tx, organisationCode, context.today)
    throw new OperationRefused(facts.acceptedOn ? 'release-done' : 'not-released', { task: code, holder })
  }
  const { currentDeadline } = facts
  const until = release.replaced ? release.replaced.deadline : currentDeadline
  const askedBelow = { reason, noLaterThan: until, ...(documentId && { documentId }) }
  // A child is never due after its parent, not even between the two: a later deadline comes back to the parent first.
  const isParentFirst = currentDeadline !== null && until !== null && until > currentDeadline
  const first = isParentFirst ? [] : await waitAgainBelow(tx, context, { assignmentId, release }, askedBelow)
  const command = { type: 'withdraw-trigger', reason, noLaterThan } as const
  const version = await applyCommand(tx, context, assignment, { command })
  // It was not the document that the task waits for, so it is not proposed again; another that came meanwhile may be.
  for (const released of await loadReleasingDocuments(tx, assignmentId))
    await ruleOut(tx, { documentId: released, taskId }, { on: context.today, by: recorderOf(context) })
  await proposeReleasesOf(tx, context, [taskId])
  await raiseNotice(tx, {
    to: { organisation: organisationCode },
    matter: { kind: 'task-waits-again', task: code, document: release.document, on: context.today },
    thing: `waits-again:${assignmentId}:${version}`,
    ...{ assignmentId, raisedAt: context.now },
    ...(documentId ? { documentId } : {}),
  })
  const after = isParentFirst ? await waitAgainBelow(tx, context, { assignmentId, release }, askedBelow) : []
  return { version, assignments: [...first, assignmentId, ...after] }
}

/** What runs below by the same document waits with its parent; what was given a time of its own keeps it. */
async function waitAgainBelow(
  tx: Transaction<Tables>,
  context: OperationContext,
  { assignmentId, release }: { assignmentId: string; release: Release },
  asked: Asked,
): Promise<string[]> {
  const waiting: string[] = []
  for (const child of await loadBelow(tx, assignmentId, { open: true })) {
    const locked = await lockAssignment(tx, child)
    const facts = locked && replay(locked.events)
    if (!facts || facts.release?.document !== release.document || obstacleTo(facts, 'withdraw-trigger'))
      continue
    waiting.push(...(await waitAgain(tx, context, locked, asked)).assignments)
  }
  return waiting
}
