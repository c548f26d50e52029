import type { LocalDate } from '@dondoc/domain/days'
import type { DocumentReference } from '@dondoc/domain/documents'
import type { Schedule } from '@dondoc/domain/schedules'
import type { DerivedStatus } from '@dondoc/domain/status'
import type { AssignmentHappening, Evidence } from '@dondoc/domain/tasks'
import { z } from 'zod'
import { asOfInput, dayInput } from './day.ts'
import type { RegisterRow } from './register.ts'
import { typedWords } from './typed-words.ts'

const words = typedWords(4000).min(1)
const change = z.object({ assignmentId: z.uuid(), version: z.int().min(0) })

export const showAssignmentInput = asOfInput.extend({ assignmentId: z.uuid() })
export const recordProgressInput = change.extend({
  on: dayInput,
  done: words,
  obstacles: typedWords(4000).default(''),
})
export const submitEvidenceInput = change.extend({
  number: typedWords(100).min(1),
  date: dayInput,
  receiver: typedWords(300).min(1),
})
export const acceptEvidenceInput = change
export const returnEvidenceInput = change.extend({ reason: words })
export const urgeInput = change.extend({ message: words, replyBy: dayInput })

export const reassignInput = change.extend({ to: typedWords(100).min(1), reason: words })

export type ReassignInput = z.infer<typeof reassignInput>
export type RecordProgressInput = z.input<typeof recordProgressInput>
export type SubmitEvidenceInput = z.input<typeof submitEvidenceInput>
export type AcceptEvidenceInput = z.input<typeof acceptEvidenceInput>
export type ReturnEvidenceInput = z.input<typeof returnEvidenceInput>
export type UrgeInput = z.input<typeof urgeInput>

/** The same, parsed. */
export type RecordProgress = z.output<typeof recordProgressInput>
export type SubmitEvidence = z.output<typeof submitEvidenceInput>
export type Urge = z.output<typeof urgeInput>

/** The body on the other side of a handing over, and the assignment under which it holds the work. */
export interface OtherHolder {
  readonly code: string
  readonly name: string
  readonly assignmentId: string
}

/** One entry of the history, with who typed it and when. */
export interface HistoryEntry {
  readonly sequence: number
  readonly on: LocalDate
  /** ISO instant. */
  readonly recordedAt: string
  readonly by: string
  readonly happening: AssignmentHappening
  /** For work taken or handed over: who held it before or holds it since, and under which assignment. */
  readonly otherHolder: OtherHolder | null
}

/** How another holder of the same task stands. */
export interface FellowHolder {
  readonly assignmentId: string
  readonly organisation: { readonly code: string; readonly name: string }
  readonly derived: DerivedStatus
}

/** One assignment, with the words it comes from and everything that happened to it. */
export interface AssignmentView {
  readonly asOf: LocalDate
  /** Where another body holds the work since: the rest is as it stood the day before. */
  readonly handedOver: (OtherHolder & { readonly on: LocalDate }) | null
  readonly row: RegisterRow
  readonly schedule: Schedule
  readonly scheduleExplained: { readonly vi: string; readonly en: string }
  readonly section: string
  readonly heading: string
  readonly coordinating: readonly string[]
  readonly references: readonly DocumentReference[]
  readonly evidence: Evidence | null
  readonly noDeadlineReason: string | null
  /** The directive's words around the task; `before` and `after` are the paragraphs beside it. */
  readonly source: {
    readonly from: number
    readonly until: number
    readonly before: string
    readonly words: string
    readonly after: string
  }
  readonly fellows: readonly FellowHolder[]
  /** Newest first. */
  readonly history: readonly HistoryEntry[]
}
