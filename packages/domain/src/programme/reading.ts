import type { TextRange } from './block.ts'

/**
 * What a draft says of one field that it read: where the field's words stand, how sure the reading is, and why. Every word
 * of the field occurs in one of its ranges; there are several where a page break cuts the words, or where a cell or a line
 * stands for several tasks. A field that the document does not have has no reading.
 */
export interface FieldReading {
  readonly ranges: readonly TextRange[]
  /** From 0 to 1, by the kind of its reason and what is doubtful about it. */
  readonly confidence: number
  readonly reason: ReadingReason
}

/** Why a field was read so: a code, the document's words that led to it ('Cơ quan chủ trì'), and what is doubtful about it. */
export interface ReadingReason {
  readonly code: ReadingReasonCode
  readonly words: string | null
  readonly doubt: ReadingDoubt | null
}

/** What is read with less confidence than this a person accepts first: nothing below it is taken for accepted. */
export const preAcceptedFrom = 0.7

export const taskFields = [
  'text',
  'lead',
  'coordinating',
  'duty',
  'schedule',
  'deliverable',
  'references',
] as const
export type TaskFieldName = (typeof taskFields)[number]

export const documentFields = [
  'type',
  'number',
  'symbol',
  'issuer',
  'place',
  'date',
  'subject',
  'signatory',
  'recipients',
] as const
export type DocumentFieldName = (typeof documentFields)[number]

export const targetFields = ['measure', 'value', 'by'] as const
export type TargetFieldName = (typeof targetFields)[number]

/** The readings of a task, a document or a target by field; a field that is not there was not in the document. */
export type Readings<Field extends string> = { readonly [field in Field]?: FieldReading }

export const readingReasons = [
  // The words of a task.
  'item',
  'row',
  'order',
  'sentence',
  'part',
  'marked',
  // Who holds it and who works along.
  'label',
  'shared-label',
  'column',
  'bracket',
  'ordered',
  'chairs',
  'subject',
  'heading',
  'lead-in',
  'first-part',
  'partners',
  // When, what the verb asks, what comes out, what is cited.
  'time-bracket',
  'time-words',
  'manner',
  'verb',
  'no-verb',
  'made',
  'cited',
  'titled',
  // What the document says of itself.
  'title',
  'mark',
  'number-line',
  'record',
  'annex-head',
  'preamble',
  'letterhead',
  'date-line',
  'under-title',
  'subject-line',
  'signature',
  'recipients',
  // Numbers to reach.
  'number',
  'milestone',
  'year',
  'heading-year',
] as const
export type ReadingReasonCode = (typeof readingReasons)[number]

export const readingDoubts = [
  'long-name',
  'not-a-body',
  'everybody',
  'completed-name',
  'unread-time',
  'assumed-year',
  'several-times',
  'range',
  'long-measure',
  'shared-measure',
  'shared-day',
  'damaged-words',
] as const
export type ReadingDoubt = (typeof readingDoubts)[number]
