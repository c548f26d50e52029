import {
  declineProposals,
  type LockedAssignment,
  loadReleasingDocuments,
  loadTaskWords,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import { obstacleTo, replay } from '@dondoc/domain/tasks'
import { applyCommand } from '../assignments/apply-command.ts'
import { type OperationContext, recorderOf } from '../context.ts'
import { raiseNotice } from '../notices/raise-notice.ts'
import { OperationRefused } from '../operation-refused.ts'
import { organisationName } from '../organisations/organisations-of-day.ts'

interface Asked {
  readonly reason: string
  /** The register's entry that released the work, where it is known. */
  readonly documentId?: string
}

/**
 * Sends a locked assignment back to waiting for its document and tells its holder; gives the new version. Refused: release-done
 * where the work is accepted already, not-released where nothing released it or somebody took that back.
 */
export async function waitAgain(
  tx: Transaction<Tables>,
  context: OperationContext,
  assignment: LockedAssignment,
  { reason, documentId }: Asked,
): Promise<number> {
  const { assignmentId, organisationCode, taskId } = assignment
  const facts = replay(assignment.events)
  const [task] = await loadTaskWords(tx, [taskId])
  const code = task?.code ?? ''
  if (!facts.release || obstacleTo(facts, 'withdraw-trigger')) {
    const holder = await organisationName(tx, organisationCode, context.today)
    throw new OperationRefused(facts.acceptedOn ? 'release-done' : 'not-released', { task: code, holder })
  }
  const sequence = await applyCommand(tx, context, assignment, {
    command: { type: 'withdraw-trigger', reason },
  })
  // It was not the document that the task waits for, so it is not proposed again.
  for (const released of await loadReleasingDocuments(tx, assignmentId))
    await declineProposals(
      tx,
      { documentId: released, tasks: [taskId] },
      { on: context.today, by: recorderOf(context) },
    )
  await raiseNotice(tx, {
    to: { organisation: organisationCode },
    matter: {
      kind: 'task-waits-again',
      ...{ task: code, document: facts.release.document, on: context.today },
    },
    thing: `waits-again:${assignmentId}:${sequence}`,
    ...{ assignmentId, raisedAt: context.now },
    ...(documentId ? { documentId } : {}),
  })
  return sequence
}
