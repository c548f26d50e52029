import type { CorrectDocument } from '@dondoc/contracts'
import { documentName } from '@dondoc/domain/documents'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { changeDocument } from './change-document.ts'
import { knownLike } from './known-like.ts'
import { typedEntry } from './typed-entry.ts'

/** Corrects what was recorded of a document, with the reason; what stood there before stays in its history. */
export function correctDocument(context: OperationContext, input: CorrectDocument) {
  const { documentId, version, reason, ...typed } = input
  const entry = typedEntry(typed)
  return changeDocument(
    context,
    { documentId, version },
    { type: 'correct', reason, ...entry },
    async (tx) => {
      const other = (await knownLike(tx, entry.facts)).same.find(({ id }) => id !== documentId)
      if (!other) return
      const facts = { name: documentName(other.facts), document: other.id }
      throw new OperationRefused('document-already-registered', facts)
    },
  )
}
