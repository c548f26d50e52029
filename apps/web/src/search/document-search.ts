import { type RawSearch, readOneOf, withoutBlanks } from './read-search.ts'

/** How a document's page shows what it cites and what cites it: as a list or as a picture. */
export interface DocumentSearch {
  citations?: 'graph' | undefined
}

export function readDocumentSearch(raw: RawSearch): DocumentSearch {
  return withoutBlanks({ citations: readOneOf(['graph'] as const, raw.citations) })
}
