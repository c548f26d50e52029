import { randomUUID } from 'node:crypto'
import type { DecideCitation } from '@dondoc/contracts'
import {
  decideCitations,
  findCitation,
  insertRegisteredDocuments,
  inTransaction,
  loadRegisteredDocuments,
  lockRegister,
} from '@dondoc/database'
import { citedFacts } from '@dondoc/domain/documents'
import { type OperationContext, recorderOf } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'

/** A person says which document a citation means, or that the register does not hold it yet. Refused: not-found. */
export async function decideCitation(
  context: OperationContext,
  { citationId, meant }: DecideCitation,
): Promise<{ documentId: string }> {
  permitAtAll(context, 'register-documents')
  return inTransaction(context.db, async (tx) => {
    await lockRegister(tx)
    const citation = await findCitation(tx, citationId)
    if (!citation) throw new OperationRefused('not-found', { citation: citationId })
    const recorded = { recordedAt: context.now, recordedBy: recorderOf(context) }
    const documentId = meant === 'another' ? randomUUID() : meant
    if (meant === 'another') {
      const happening = { type: 'cited', facts: citedFacts([citation.reference]) } as const
      await insertRegisteredDocuments(tx, [{ id: documentId, event: { happening, ...recorded } }])
    } else if ((await loadRegisteredDocuments(tx, [meant])).length === 0)
      throw new OperationRefused('not-found', { document: meant })
    await decideCitations(tx, {
      like: citationId,
      citedId: documentId,
      at: context.now,
      by: recorded.recordedBy,
    })
    return { documentId }
  })
}
