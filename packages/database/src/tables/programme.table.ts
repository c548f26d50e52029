import type { LocalDate } from '@dondoc/domain/days'
import type { DocumentReference } from '@dondoc/domain/documents'
import type { Block, DraftTarget, Finding } from '@dondoc/domain/programme'
import type { Schedule, ScheduleKind } from '@dondoc/domain/schedules'
import type { Duty } from '@dondoc/domain/tasks'
import type { Json } from './json.ts'

/** A document as it was read: its own words are kept whole. */
export interface DocumentTable {
  id: string
  type: string | null
  number: string | null
  symbol: string | null
  issuer: string | null
  place: string | null
  date: LocalDate | null
  subject: string | null
  signatory: string | null
  recipients: Json<readonly string[]>
  file_name: string
  /** Of the bytes that were read, so that the same file is not loaded twice. */
  sha256: string
  text: string
  blocks: Json<readonly Pick<Block, 'kind' | 'range' | 'cell'>[]>
  recorded_at: string
  recorded_by: string
  /** The register's entry for it. */
  registered_id: string | null
}

export interface ProgrammeTable {
  id: string
  document_id: string
  received_on: LocalDate
  /** The organisation on whose side the programme was assigned. */
  assigned_by: string
  references: Json<readonly DocumentReference[]>
  targets: Json<readonly DraftTarget[]>
  findings: Json<readonly Finding[]>
}

export interface TaskTable {
  id: string
  programme_id: string
  /** The version of the programme's document into which its ranges point. */
  document_id: string
  /** The version that no longer holds it. */
  ended_by: string | null
  position: number
  code: string
  section: string
  heading: string
  text: string
  duty: Duty
  measure: boolean
  lead: Json<readonly string[]>
  coordinating: Json<readonly string[]>
  schedule: Json<Schedule>
  schedule_kind: ScheduleKind
  schedule_phrase: string | null
  deliverable: string | null
  references: Json<readonly DocumentReference[]>
  source_from: number
  source_until: number
  /** Code and text as search compares them. */
  search_text: string
}

/** What a task was in an earlier version of its document, until the next one took effect. */
export interface TaskWordingTable {
  task_id: string
  document_id: string
  wording: Json<TaskWording>
  until_day: LocalDate
}

type TaskWording = Pick<
  TaskTable,
  'code' | 'section' | 'heading' | 'text' | 'duty' | 'deliverable' | 'source_from' | 'source_until'
> & {
  readonly lead: readonly string[]
  readonly coordinating: readonly string[]
  readonly schedule: Schedule
  readonly schedule_phrase: string | null
}
