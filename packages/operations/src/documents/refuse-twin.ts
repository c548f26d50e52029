import type { Tables, Transaction } from '@dondoc/database'
import { type DocumentFacts, documentName } from '@dondoc/domain/documents'
import { OperationRefused } from '../operation-refused.ts'
import { knownLike } from './known-like.ts'

/** Refuses facts that make an entry the same document as another entry. */
export async function refuseTwin(
  tx: Transaction<Tables>,
  documentId: string,
  facts: DocumentFacts,
): Promise<void> {
  const other = (await knownLike(tx, facts)).same.find(({ id }) => id !== documentId)
  if (!other) return
  const { id: document } = other
  throw new OperationRefused('document-already-registered', { name: documentName(other.facts), document })
}
