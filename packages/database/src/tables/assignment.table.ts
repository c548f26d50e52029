import type { LocalDate } from '@dondoc/domain/days'
import type { ScheduleKind } from '@dondoc/domain/schedules'
import type {
  AssignmentEventType,
  AssignmentFacts,
  AssignmentHappening,
  AssignmentRole,
} from '@dondoc/domain/tasks'
import type { ColumnType, Generated } from 'kysely'
import type { Json } from './json.ts'

/** A task as held by one organisation in one role. `version` is the sequence of its last event. */
export interface AssignmentTable {
  id: string
  task_id: string
  organisation_code: string
  version: number
  /** The assignment under which another body held this work before. */
  taken_over_from: Generated<string | null>
  role: Generated<AssignmentRole>
  /** The assignment of a superior body that this one was given out from at first; its states say what it stands under each day. */
  parent_id: string | null
  /** What is asked, where it is less than the whole task. */
  words: string | null
}

/** The truth: what happened, to what, from which day, typed by whom and when. Never updated, never deleted. */
export interface AssignmentEventTable {
  assignment_id: string
  sequence: number
  type: AssignmentEventType
  on_day: LocalDate
  happening: Json<AssignmentHappening>
  /** The database's own clock stamps it; scenarios on a fixed clock pass their moment. */
  recorded_at: ColumnType<Date, string, never>
  recorded_by: string
  /** Sent again after a lost answer, the same key means the same event. */
  request_key: Generated<string | null>
}

/**
 * The projection that queries read: what an assignment was during [from_day, until_day), replayed from its events in
 * the transaction that adds one. The plain columns restate `facts` for SQL.
 */
export interface AssignmentStateTable {
  assignment_id: string
  from_day: LocalDate
  until_day: LocalDate | null
  facts: Json<AssignmentFacts>
  task_id: string
  organisation_code: string
  schedule_kind: ScheduleKind
  assigned_on: LocalDate
  begins_on: LocalDate
  awaits_document: boolean
  current_deadline: LocalDate | null
  /** The last day on which the holder is on time: later than the deadline only for work taken over after it. */
  answer_by: LocalDate | null
  evidence_date: LocalDate | null
  submitted_on: LocalDate | null
  accepted_on: LocalDate | null
  disputed_on: LocalDate | null
  withdrawn_on: LocalDate | null
  /** Since when all that was given out from it below is done. */
  below_done_on: LocalDate | null
  last_progress_on: LocalDate | null
  /** The last day on which the next entry of recurring work is in time; null where the directive sets no cadence. */
  update_by: LocalDate | null
  role: Generated<AssignmentRole>
  /** The assignment that it stands under, and the organisation that gives it out from that one. */
  parent_id: string | null
  given_by: string | null
  /** Somebody has said why it has no deadline. */
  deadline_explained: Generated<boolean>
  refused_on: LocalDate | null
  extension_asked_on: LocalDate | null
  /** The first day by which an unanswered directive asks for its reply. */
  reply_by: LocalDate | null
}

/** A file sent with evidence: kept in the database, never in a folder that is served. */
export interface EvidenceFileTable {
  id: string
  assignment_id: string
  name: string
  type: string
  bytes: Uint8Array
  recorded_at: ColumnType<Date, string, never>
  recorded_by: string
}
