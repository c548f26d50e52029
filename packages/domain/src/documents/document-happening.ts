import type { LocalDate } from '../days/index.ts'
import type { DocumentEnding, DocumentFacts } from './registered-document.ts'

/** A document's facts with the two days that the register adds to them. */
export interface DocumentEntry {
  readonly facts: DocumentFacts
  readonly receivedOn: LocalDate | null
  readonly inForceFrom: LocalDate | null
}

/** What can happen to an entry of the register, and what is kept of it. */
export type DocumentHappening =
  | { readonly type: 'cited'; readonly facts: DocumentFacts }
  | ({ readonly type: 'read' | 'registered' } & DocumentEntry)
  | ({ readonly type: 'corrected'; readonly reason: string } & DocumentEntry)
  | ({ readonly type: 'ended' } & DocumentEnding)
  /** The ending was recorded by mistake: the document holds as if it had never been recorded. */
  | { readonly type: 'ending-corrected'; readonly reason: string }

export type DocumentHappeningType = DocumentHappening['type']
