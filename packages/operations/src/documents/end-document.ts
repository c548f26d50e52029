import type { CorrectEnding, EndDocument } from '@dondoc/contracts'
import { loadRegisteredDocuments, type Tables, type Transaction } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { changeDocument } from './change-document.ts'

/** Records that a document no longer holds from a day on, and by which other. Refused: replaced-in-a-circle, and as changes are. */
export function endDocument(context: OperationContext, input: EndDocument) {
  const { documentId, version, how, on, by } = input
  return changeDocument(
    context,
    { documentId, version },
    { type: 'end', how, on, by: how === 'expired' ? null : by },
    async (tx) => {
      if (by) await refuseCircle(tx, documentId, by)
    },
  )
}

/** The ending was recorded by mistake. */
export function correctEnding(context: OperationContext, { documentId, version, reason }: CorrectEnding) {
  return changeDocument(context, { documentId, version }, { type: 'correct-ending', reason })
}

/** A document cannot be ended by itself, nor by one that it has ended. */
async function refuseCircle(tx: Transaction<Tables>, documentId: string, by: string): Promise<void> {
  for (let next: string | null = by; next !== null; ) {
    if (next === documentId) throw new OperationRefused('replaced-in-a-circle')
    const [document] = await loadRegisteredDocuments(tx, [next])
    if (!document) throw new OperationRefused('not-found', { document: next })
    next = document.ending?.by ?? null
  }
}
