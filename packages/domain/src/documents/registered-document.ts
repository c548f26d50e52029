import type { LocalDate } from '../days/index.ts'

/** The level of the issuing side; which of them a province's papers carry changes with its structure. */
export const issuingLevels = ['central', 'province', 'district', 'commune', 'grassroots'] as const
export type IssuingLevel = (typeof issuingLevels)[number]

/** What a document says of itself, or what those who cite it say; null where nobody says anything. */
export interface DocumentFacts {
  readonly type: string
  readonly number: string | null
  readonly symbol: string | null
  readonly issuer: string | null
  /** The issuer's committee term, 'XIII', where it is printed. */
  readonly term: string | null
  readonly date: LocalDate | null
  /** What it is about (trích yếu); for a document without a number, the title it is cited by. */
  readonly subject: string | null
  readonly level: IssuingLevel | null
}

/** How a document came to be known: read into a programme, registered by hand, or only because others cite it. */
export const documentOrigins = ['read', 'registered', 'cited'] as const
export type DocumentOrigin = (typeof documentOrigins)[number]

export const endingKinds = ['replaced', 'repealed', 'expired'] as const
export type EndingKind = (typeof endingKinds)[number]

/** The end of a document's force. */
export interface DocumentEnding {
  readonly how: EndingKind
  /** The first day on which it no longer holds. */
  readonly on: LocalDate
  /** The registered document that ends it; an expiry needs none. */
  readonly by: string | null
}

/** A document as the register holds it now: what its events add up to. */
export interface RegisteredDocument {
  readonly origin: DocumentOrigin
  readonly facts: DocumentFacts
  readonly receivedOn: LocalDate | null
  /** The first day of its force; null where it is only cited. */
  readonly inForceFrom: LocalDate | null
  readonly ending: DocumentEnding | null
}
