import type { LocalDate } from '@dondoc/domain/days'
import {
  type DocumentHappening,
  type DocumentOrigin,
  type DocumentReference,
  type DocumentStanding,
  documentStandings,
  type EndingKind,
  endingKinds,
  type IssuingLevel,
  issuingLevels,
} from '@dondoc/domain/documents'
import { z } from 'zod'
import type { StatusCounts } from './board.ts'
import { asOfInput, dayInput } from './day.ts'
import type { ReleasedTask } from './release.ts'
import { typedWords } from './typed-words.ts'

export const documentSorts = ['date', 'name', 'received'] as const
export type DocumentSort = (typeof documentSorts)[number]

/** The register of documents: filters, search, order and page. Every field may be left out. */
export const listDocumentsInput = asOfInput.extend({
  search: typedWords(200).optional(),
  standings: z.array(z.enum(documentStandings)).optional(),
  type: typedWords(100).optional(),
  level: z.enum(issuingLevels).optional(),
  sort: z.enum(documentSorts).default('date'),
  direction: z.enum(['ascending', 'descending']).default('descending'),
  /** From 1. */
  page: z.int().min(1).default(1),
  pageSize: z.int().min(1).max(200).default(50),
})
export type ListDocumentsInput = z.input<typeof listDocumentsInput>

const documentId = z.uuid()
export const showDocumentInput = asOfInput.extend({ documentId })
/** The document of a programme, or the words of one of its tasks. */
export const listCitedInput = z.union([z.object({ programmeId: z.uuid() }), z.object({ taskId: z.uuid() })])

const words = (most: number) =>
  typedWords(most)
    .nullable()
    .default(null)
    .transform((text) => text || null)
const day = dayInput.nullable().default(null)

/** What a person types of a document. `inForceFrom` left out: its own date. */
const entry = z.object({
  type: typedWords(100).min(1),
  symbol: words(100),
  issuer: words(300),
  date: day,
  subject: words(2000),
  level: z.enum(issuingLevels).nullable().default(null),
  receivedOn: day,
  inForceFrom: day,
})
export const registerDocumentInput = entry.extend({
  /**
   * Where entries of the same number stand already and it is not sure that one of them is meant: that entry's id, or 'another'
   * for a document of its own.
   */
  meant: z.union([documentId, z.literal('another')]).optional(),
})
export type RegisterDocumentInput = z.input<typeof registerDocumentInput>
export const findDocumentsInput = entry.pick({
  type: true,
  symbol: true,
  issuer: true,
  date: true,
  subject: true,
})

const change = z.object({ documentId, version: z.int().min(1) })
export const correctDocumentInput = change.extend({ ...entry.shape, reason: typedWords(2000) })
export const endDocumentInput = change.extend({
  how: z.enum(endingKinds),
  on: dayInput,
  by: documentId.nullable().default(null),
})
export const correctEndingInput = change.extend({ reason: typedWords(2000) })
/** 'another': none of the documents that the register holds. */
export const decideCitationInput = z.object({
  citationId: z.uuid(),
  meant: z.union([documentId, z.literal('another')]),
})

/** The same, parsed. */
export type ListDocuments = z.output<typeof listDocumentsInput>
export type RegisterDocument = z.output<typeof registerDocumentInput>
export type FindDocuments = z.output<typeof findDocumentsInput>
export type CorrectDocument = z.output<typeof correctDocumentInput>
export type EndDocument = z.output<typeof endDocumentInput>
export type CorrectEnding = z.output<typeof correctEndingInput>
export type DecideCitation = z.output<typeof decideCitationInput>
export type ListCited = z.output<typeof listCitedInput>

/** A document as others point at it. */
export interface DocumentName {
  readonly id: string
  readonly type: string
  readonly symbol: string | null
  readonly issuer: string | null
  readonly date: LocalDate | null
  readonly subject: string | null
}

export interface StandingDocument extends DocumentName {
  readonly standing: DocumentStanding
}

export interface DocumentLine extends StandingDocument {
  readonly origin: DocumentOrigin
  readonly level: IssuingLevel | null
  readonly receivedOn: LocalDate | null
  readonly inForceFrom: LocalDate | null
  readonly ending: {
    readonly how: EndingKind
    readonly on: LocalDate
    readonly by: DocumentName | null
  } | null
  /** How many documents cite it. */
  readonly citedBy: number
  /** The programme that was read from it, the latest where it was read more than once. */
  readonly programmeId: string | null
}

/** Entries that are the document being typed in, and those that may be. */
export interface FoundDocuments {
  readonly same: readonly DocumentLine[]
  readonly perhaps: readonly DocumentLine[]
}

export interface DocumentPage {
  readonly asOf: LocalDate
  readonly total: number
  readonly page: number
  readonly pageSize: number
  /** Counts under every filter but that of the standing; they sum to the total without it. */
  readonly counts: Readonly<Record<DocumentStanding, number>>
  /** Every type of the register, most frequent first. */
  readonly types: readonly string[]
  readonly rows: readonly DocumentLine[]
}

export interface CitingTask {
  readonly id: string
  readonly code: string
  readonly programmeId: string
}

/** A document cited by another, with the words as printed and the tasks that print them. */
export interface CitationView {
  readonly citationId: string
  readonly reference: DocumentReference
  /** Null where several may be meant and nobody has decided. */
  readonly document: StandingDocument | null
  readonly candidates: readonly DocumentName[]
  readonly tasks: readonly CitingTask[]
}

/** A citation as printed, and the entry of the document it means; null where nobody has decided. */
export interface CitedReference {
  readonly reference: DocumentReference
  readonly documentId: string | null
}

/** A document that cites, with the ways in which it prints the citation. */
export interface CitingView {
  readonly document: StandingDocument
  readonly references: readonly DocumentReference[]
  readonly tasks: readonly CitingTask[]
}

/** A task that cites the document and is still open with somebody. */
export interface AffectedTask extends CitingTask {
  readonly text: string
  readonly rolledUp: StatusCounts
}

export interface DocumentHistoryEntry {
  readonly sequence: number
  /** ISO instant. */
  readonly recordedAt: string
  readonly by: string
  readonly happening: DocumentHappening
  /** Names the document that an ending points at. */
  readonly endedBy: DocumentName | null
}

export interface DocumentView {
  readonly asOf: LocalDate
  readonly document: DocumentLine
  /** Sent back with a change, so that two people do not overwrite each other. */
  readonly version: number
  readonly cites: readonly CitationView[]
  readonly citing: readonly CitingView[]
  /** Documents whose force this one has ended. */
  readonly ends: readonly StandingDocument[]
  readonly affected: readonly AffectedTask[]
  readonly released: readonly ReleasedTask[]
  /** Newest first. */
  readonly history: readonly DocumentHistoryEntry[]
}
