import type { WaitingTask } from '@dondoc/contracts'
import { loadRegisteredDocuments, loadWaitingAssignments } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permitAtAll } from '../permit.ts'
import { awaitedDocument, presentWaiting } from './present-waiting.ts'

/** The tasks that wait for a document, those first that may wait for this one, each with the reason. Nothing is released. */
export async function listWaitingTasks(
  context: OperationContext,
  { documentId }: { documentId: string },
): Promise<WaitingTask[]> {
  permitAtAll(context, 'release-tasks')
  const [document] = await loadRegisteredDocuments(context.db, [documentId])
  if (!document) throw new OperationRefused('not-found', { document: documentId })
  const awaited = await awaitedDocument(context.db, document)
  const { nameOf } = await organisationsOfDay(context.db, context.today)
  return presentWaiting(await loadWaitingAssignments(context.db), awaited, nameOf)
}
