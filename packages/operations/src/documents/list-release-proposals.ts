import type { ReleaseProposal } from '@dondoc/contracts'
import { loadProposals, loadRegisteredDocuments, loadWaitingAssignments } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { mayAtAll } from '../permit.ts'
import { presentName } from './present-document.ts'
import { awaitedDocument, presentWaiting } from './present-waiting.ts'

/**
 * Registered documents that tasks may be waiting for, each with these tasks, the one proposed first on top; none for a post
 * that may not release. What was released or declined is not among them.
 */
export async function listReleaseProposals(context: OperationContext): Promise<ReleaseProposal[]> {
  if (!mayAtAll(context, 'release-tasks')) return []
  const { db, today } = context
  const proposed = Map.groupBy(await loadProposals(db), ({ documentId }) => documentId)
  if (proposed.size === 0) return []
  const documents = await loadRegisteredDocuments(db, [...proposed.keys()])
  const { nameOf } = await organisationsOfDay(db, today)
  const proposals: ReleaseProposal[] = []
  for (const [documentId, pairs] of proposed) {
    const document = documents.find(({ id }) => id === documentId)
    if (!document) continue
    const waiting = await loadWaitingAssignments(
      db,
      pairs.map(({ taskId }) => taskId),
    )
    const tasks = presentWaiting(waiting, await awaitedDocument(db, document), nameOf)
    if (tasks.length > 0) proposals.push({ document: presentName(document), tasks })
  }
  return proposals
}
