import type { LocalDate } from '@dondoc/domain/days'
import type {
  DocumentHappening,
  DocumentHappeningType,
  DocumentOrigin,
  DocumentReference,
  EndingKind,
  IssuingLevel,
} from '@dondoc/domain/documents'
import type { ColumnType } from 'kysely'
import type { Json } from './json.ts'

/** The register's entry for a document: the projection of its events that queries read. */
export interface RegisteredDocumentTable {
  id: string
  /** What all references to the document have in common; several documents may share it in different terms. */
  identity_key: string
  origin: DocumentOrigin
  type: string
  number: string | null
  symbol: string | null
  issuer: string | null
  term: string | null
  date: LocalDate | null
  subject: string | null
  level: IssuingLevel | null
  received_on: LocalDate | null
  in_force_from: LocalDate | null
  ended_how: EndingKind | null
  ended_on: LocalDate | null
  ended_by: string | null
  /** Type, symbol, subject and issuer as search compares them. */
  search_text: string
  sort_key: string
  /** The sequence of its last event. */
  version: number
}

/** What happened to an entry, typed by whom and when. Never updated, never deleted. */
export interface RegisteredDocumentEventTable {
  registered_id: string
  sequence: number
  type: DocumentHappeningType
  happening: Json<DocumentHappening>
  recorded_at: ColumnType<Date, string, never>
  recorded_by: string
}

/** One document cites another, in the words of a task or outside of them. */
export interface CitationTable {
  id: string
  citing_id: string
  task_id: string | null
  /** As printed. */
  reference: Json<DocumentReference>
  reference_key: string
  /** Null: several documents may be meant, and nobody has decided. */
  cited_id: string | null
  decided_at: ColumnType<Date | null, string | null, string>
  decided_by: string | null
}

/** The event by which a document released a waiting assignment. */
export interface DocumentReleaseTable {
  registered_id: string
  assignment_id: string
  sequence: number
}

/** A document that a task may wait for, as proposed to the desk: until it is declined for good, or the register no longer speaks for it. */
export interface ReleaseProposalTable {
  task_id: string
  registered_id: string
  proposed_on: LocalDate
  declined_on: LocalDate | null
  declined_by: string | null
  /** From this day on its words do not fit any more; proposed anew, it is another row. */
  ended_on: LocalDate | null
}
