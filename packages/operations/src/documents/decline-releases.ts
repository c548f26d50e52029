import type { DeclineReleases } from '@dondoc/contracts'
import { declineProposals, inTransaction, loadTaskWords, loadWaitingTaskFacts } from '@dondoc/database'
import { type OperationContext, recorderOf } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'

/**
 * The document is not the one that these tasks wait for: they wait on, and it is not proposed for them again. On the document's
 * own page they can still be released. Refused: not-proposed where somebody has decided about one of them since.
 */
export async function declineReleases(
  context: OperationContext,
  { documentId, tasks }: DeclineReleases,
): Promise<{ declined: number }> {
  permitAtAll(context, 'release-tasks')
  return inTransaction(context.db, async (tx) => {
    const waiting = await loadWaitingTaskFacts(tx, tasks)
    const declined = await declineProposals(
      tx,
      { documentId, tasks: waiting.map(({ id }) => id) },
      { on: context.today, by: recorderOf(context) },
    )
    const decided = tasks.filter((task) => !declined.includes(task))
    if (decided.length === 0) return { declined: declined.length }
    const words = await loadTaskWords(tx, decided)
    throw new OperationRefused('not-proposed', { tasks: words.map(({ code }) => code).join(', ') })
  })
}
