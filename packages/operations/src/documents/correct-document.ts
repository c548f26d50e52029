import type { CorrectDocument } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { changeDocument } from './change-document.ts'
import { refuseTwin } from './refuse-twin.ts'
import { typedEntry } from './typed-entry.ts'

/** Corrects what was recorded of a document, with the reason; what stood there before stays in its history. */
export function correctDocument(context: OperationContext, input: CorrectDocument) {
  const { documentId, version, reason, ...typed } = input
  const entry = typedEntry(typed)
  return changeDocument(context, { documentId, version }, { type: 'correct', reason, ...entry }, (tx) =>
    refuseTwin(tx, documentId, entry.facts),
  )
}
