import { foldForSearch } from '../text/index.ts'
import type { DocumentReference } from './reference.ts'
import type { DocumentFacts } from './registered-document.ts'
import { documentKey } from './same-document.ts'

/**
 * What every reference to one document has in common, for finding candidates: '10-QĐ/TW', or for a document without a
 * number its type and title folded. Documents of two terms may share it; `compareIdentity` tells them apart.
 */
export function identityKey(reference: DocumentReference): string {
  if (reference.symbol) return documentKey(reference).normalize('NFC')
  const title = foldForSearch(reference.title ?? '')
  const type = foldForSearch(reference.type)
  return title.startsWith(type) ? title : `${type} ${title}`
}

/** The document's facts as a reference to it. */
export function referenceOf(facts: DocumentFacts): DocumentReference {
  const { type, number, symbol, date, issuer, term, subject } = facts
  return { type, number, symbol, date, issuer, term, title: symbol ? null : subject }
}
