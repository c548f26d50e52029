import type { LocalDate } from '../days/index.ts'
import type { Citation, DocumentReference } from '../documents/index.ts'
import type { Schedule } from '../schedules/index.ts'
import type { Duty } from '../tasks/index.ts'
import type { TextRange } from './block.ts'
import type { ShortName } from './bodies/find-short-names.ts'
import type { Finding } from './findings/finding.ts'
import type { DocumentFieldName, Readings, TargetFieldName, TaskFieldName } from './reading.ts'
import type { Remark } from './remarks/remark.ts'

/** A directive read into tasks, before a person has confirmed it. Every part points at its place in the text. */
export interface ProgrammeDraft {
  readonly document: DraftDocument
  /** Tasks that name their bodies, and measures that name none, in the order of the text. */
  readonly tasks: readonly DraftTask[]
  /** Every numbered citation, once each by symbol and date, in order of first appearance. */
  readonly references: readonly DocumentReference[]
  /** Every place of the text that cites a numbered document. */
  readonly citations: readonly Citation[]
  readonly targets: readonly DraftTarget[]
  /** Short names that the text gives bodies; absent in readings that were stored before these were read. */
  readonly shortNames?: readonly ShortName[]
  readonly findings: readonly Finding[]
  /** What the file hides, and what the reading made of it; absent in readings that were stored before this was told. */
  readonly remarks?: readonly Remark[]
}

/** What a document is known by. */
export interface DocumentHead {
  readonly type: string | null
  readonly number: string | null
  readonly symbol: string | null
  readonly issuer: string | null
  readonly place: string | null
  readonly date: LocalDate | null
  readonly subject: string | null
}

export interface DraftDocument extends DocumentHead {
  /** The post that signed, as printed; never the person. */
  readonly signatory: string | null
  /** Whom it is sent to, as printed after 'Kính gửi' and 'Nơi nhận'. */
  readonly recipients: readonly string[]
  readonly readings: Readings<DocumentFieldName>
}

export interface DraftTask {
  /** '2.4-03', 'IV-02a', '1.1-01': section and place in it, with a letter where one item holds two tasks. */
  readonly code: string
  /** 'III.2.4' */
  readonly section: string
  /** The heading the task stands under, as printed. */
  readonly heading: string
  /** The words of the task, verbatim but for joined page breaks. */
  readonly text: string
  /** Bodies that hold it, as printed; empty for a measure. */
  readonly lead: readonly string[]
  /** Bodies named as working with them, as printed. */
  readonly coordinating: readonly string[]
  readonly duty: Duty
  /** True where the text names no body: shown with the programme, not assigned, not counted. */
  readonly measure: boolean
  /** The words for time, verbatim, or null where there are none. */
  readonly schedulePhrase: string | null
  readonly schedule: Schedule
  /** What must come out, in the document's words; null where it names none. */
  readonly deliverable: string | null
  readonly references: readonly DocumentReference[]
  /** Where the task's words stand in the document's text. */
  readonly source: TextRange
  readonly readings: Readings<TaskFieldName>
}

/** A number to reach: measure 'tinh giản biên chế cán bộ, công chức', value 5, unit '%', by the last day. */
export interface DraftTarget {
  readonly measure: string
  readonly operator: '>=' | '<=' | '=' | 'milestone'
  readonly value: number | null
  readonly unit: string | null
  readonly by: LocalDate | null
  readonly source: TextRange
  readonly readings: Readings<TargetFieldName>
}
