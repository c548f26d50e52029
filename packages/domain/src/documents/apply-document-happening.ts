import type { DocumentHappening } from './document-happening.ts'
import type { RegisteredDocument } from './registered-document.ts'

/** The entry after one more happening. The first one must tell how the document came to be known. */
export function applyDocumentHappening(
  document: RegisteredDocument | null,
  happening: DocumentHappening,
): RegisteredDocument {
  const ending = document?.ending ?? null
  switch (happening.type) {
    case 'cited':
      return { origin: 'cited', facts: happening.facts, receivedOn: null, inForceFrom: null, ending }
    case 'read':
    case 'registered': {
      const { type: origin, facts, receivedOn, inForceFrom } = happening
      return { origin, facts, receivedOn, inForceFrom, ending }
    }
  }
  if (!document) throw new RangeError(`A document's first event is not '${happening.type}'.`)
  switch (happening.type) {
    case 'corrected': {
      const { facts, receivedOn, inForceFrom } = happening
      return { ...document, facts, receivedOn, inForceFrom }
    }
    case 'ended': {
      const { how, on, by } = happening
      return { ...document, ending: { how, on, by } }
    }
    case 'ending-corrected':
      return { ...document, ending: null }
  }
}

/** The entry as all its happenings, in the order of recording, leave it. */
export function replayDocument(happenings: readonly DocumentHappening[]): RegisteredDocument {
  const document = happenings.reduce<RegisteredDocument | null>(applyDocumentHappening, null)
  if (!document) throw new RangeError('A registered document without events.')
  return document
}
