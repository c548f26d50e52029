import {
  type KeptDocument,
  loadRegisteredDocuments,
  loadRegisteredSince,
  loadWaitingTaskFacts,
  type ReleasePair,
  replaceProposals,
  type Tables,
  type Transaction,
  type WaitingTaskFacts,
} from '@dondoc/database'
import { isProposed, matchTrigger } from '@dondoc/domain/triggers'
import type { OperationContext } from '../context.ts'
import { awaitedDocument, symbolsOf } from './present-waiting.ts'

/**
 * Proposes anew to release what may wait for these documents, whose entries have changed. Part of an operation: it runs in its
 * transaction. What the desk has declined is not proposed again.
 */
export async function proposeReleasesBy(
  tx: Transaction<Tables>,
  context: OperationContext,
  documentIds: readonly string[],
): Promise<void> {
  const documents = await loadRegisteredDocuments(tx, documentIds)
  const known = documents.filter(({ origin }) => origin !== 'cited')
  const pairs = known.length > 0 ? await pairsOf(tx, known, await loadWaitingTaskFacts(tx)) : []
  await replaceProposals(tx, { documents: documentIds }, { pairs, on: context.today })
}

/** The same of tasks that have begun to wait: the document may have been registered before. */
export async function proposeReleasesOf(
  tx: Transaction<Tables>,
  context: OperationContext,
  taskIds: readonly string[],
): Promise<void> {
  const tasks = await loadWaitingTaskFacts(tx, taskIds)
  const [earliest] = tasks.map(({ since }) => since).sort()
  if (!earliest) return
  const pairs = await pairsOf(tx, await loadRegisteredSince(tx, earliest), tasks)
  await replaceProposals(tx, { tasks: tasks.map(({ id }) => id) }, { pairs, on: context.today })
}

async function pairsOf(
  tx: Transaction<Tables>,
  documents: readonly KeptDocument[],
  tasks: readonly WaitingTaskFacts[],
): Promise<ReleasePair[]> {
  const pairs: ReleasePair[] = []
  for (const document of documents) {
    const awaited = await awaitedDocument(tx, document)
    for (const { id, text, trigger, references, since, registeredId } of tasks) {
      if (registeredId === document.id) continue
      const match = matchTrigger({ trigger, text, cites: symbolsOf(references), since }, awaited)
      if (isProposed(match)) pairs.push({ taskId: id, documentId: document.id })
    }
  }
  return pairs
}
