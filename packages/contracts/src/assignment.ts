import type { LocalDate } from '@dondoc/domain/days'
import type { DocumentReference } from '@dondoc/domain/documents'
import { organisationKinds } from '@dondoc/domain/organisations'
import type { Cascade } from '@dondoc/domain/roll-up'
import type { Schedule } from '@dondoc/domain/schedules'
import type { Alert, DerivedStatus, Verdict } from '@dondoc/domain/status'
import {
  type AssignmentCommandType,
  type AssignmentHappening,
  type AssignmentRole,
  assignmentRoles,
  type Condition,
  type Dispute,
  directiveKinds,
  type Evidence,
  type ExtensionAsk,
  type OpenDirective,
  type Phase,
  type Quality,
  qualityMarks,
} from '@dondoc/domain/tasks'
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
  since: dayInput.nullish(),
  proposal: z.object({ to: typedWords(300).min(1), words }).nullish(),
  expectedOn: dayInput.nullish(),
  /** Sent again after a lost answer, the same key records nothing a second time. */
  requestKey: z.uuid().nullish(),
})
const evidence = { number: typedWords(100).min(1), date: dayInput, receiver: typedWords(300).min(1) }
/** `fileId`: of a file that was sent for this assignment before. */
export const submitEvidenceInput = change.extend({ ...evidence, fileId: z.uuid().nullish() })
/** The bytes are the body of the request. */
export const keepEvidenceFileInput = z.object({ assignmentId: z.uuid(), file: typedWords(200).min(1) })
export const evidenceFileInput = z.object({ fileId: z.uuid() })
export const acceptEvidenceInput = change.extend({ quality: z.enum(qualityMarks).default('met') })
export const returnEvidenceInput = change.extend({ reason: words })
export const urgeInput = change.extend({ message: words, replyBy: dayInput })
/** Bodies one by one, and every body of a kind under another. */
const receivers = z.object({
  organisations: z.array(typedWords(200).min(1)).max(500).default([]),
  class: z.object({ kind: z.enum(organisationKinds), under: typedWords(200).min(1) }).nullish(),
})
export const assignTasksInput = z.object({
  tasks: z.array(z.uuid()).min(1).max(200),
  to: receivers,
  role: z.enum(assignmentRoles).default('lead'),
  /** Left out: the time that the task itself names. */
  deadline: dayInput.nullish(),
})
export const assignCoordinatorsInput = z.object({ programmeId: z.uuid() })
export const giveBelowInput = change.extend({
  to: receivers,
  /** What is asked, where it is less than the whole task. */
  words: typedWords(4000).nullish(),
  deadline: dayInput.nullish(),
})
export const acknowledgeInput = change
export const refuseAssignmentInput = change.extend({ reason: words })
export const answerRefusalInput = change.extend({ released: z.boolean(), reason: words })
export const explainNoDeadlineInput = change.extend({ reason: words })
export const withdrawInput = change.extend({ reason: words })
export const takeBackReleaseInput = change.extend({ reason: words })
export const askExtensionInput = change.extend({ deadline: dayInput, reason: words })
/** Granted to the day, which may be shorter than asked, or refused with a reason. */
export const decideExtensionInput = z.discriminatedUnion('granted', [
  change.extend({ granted: z.literal(true), deadline: dayInput, reason: typedWords(4000).default('') }),
  change.extend({ granted: z.literal(false), reason: words }),
])
export const extendDeadlineInput = change.extend({ deadline: dayInput, reason: words })
export const disputeInput = change.extend({
  reason: words,
  correction: z.discriminatedUnion('what', [
    z.object({ what: z.literal('evidence'), evidence: z.object(evidence) }),
    z.object({ what: z.literal('deadline'), deadline: dayInput }),
    z.object({ what: z.literal('not-done') }),
    z.object({ what: z.literal('words'), words }),
  ]),
})
export const decideCorrectionInput = z.discriminatedUnion('approved', [
  change.extend({ approved: z.literal(true), reason: typedWords(4000).default('') }),
  change.extend({ approved: z.literal(false), reason: words }),
])
/** `replyBy` left out is so many working days on as the office's rules say. */
export const directInput = change.extend({
  kind: z.enum(directiveKinds),
  message: words,
  replyBy: dayInput.nullish(),
})
export const answerDirectiveInput = change.extend({ directive: z.int().min(1), reply: words })

export const reassignInput = change.extend({ to: typedWords(100).min(1), reason: words })

export type ReassignInput = z.infer<typeof reassignInput>
export type RecordProgressInput = z.input<typeof recordProgressInput>
export type SubmitEvidenceInput = z.input<typeof submitEvidenceInput>
export type AcceptEvidenceInput = z.input<typeof acceptEvidenceInput>
export type ReturnEvidenceInput = z.input<typeof returnEvidenceInput>
export type UrgeInput = z.input<typeof urgeInput>

/** The same, parsed. */
export type AcceptEvidence = z.output<typeof acceptEvidenceInput>
export type AssignTasks = z.output<typeof assignTasksInput>
export type AssignCoordinators = z.output<typeof assignCoordinatorsInput>
export type GiveBelow = z.output<typeof giveBelowInput>
export type Receivers = z.output<typeof receivers>
export type Acknowledge = z.output<typeof acknowledgeInput>
export type RefuseAssignment = z.output<typeof refuseAssignmentInput>
export type AnswerRefusal = z.output<typeof answerRefusalInput>
export type ExplainNoDeadline = z.output<typeof explainNoDeadlineInput>
export type Withdraw = z.output<typeof withdrawInput>
export type TakeBackRelease = z.output<typeof takeBackReleaseInput>
export type AskExtension = z.output<typeof askExtensionInput>
export type DecideExtension = z.output<typeof decideExtensionInput>
export type ExtendDeadline = z.output<typeof extendDeadlineInput>
export type DisputeFigure = z.output<typeof disputeInput>
export type DecideCorrection = z.output<typeof decideCorrectionInput>
export type Direct = z.output<typeof directInput>
export type AnswerDirective = z.output<typeof answerDirectiveInput>
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
  /** Who held it before, holds it since or gives it since, and under which assignment; null where nothing of the kind happened. */
  readonly otherHolder: OtherHolder | null
}

/** How another holder of the same task stands. */
export interface FellowHolder {
  readonly assignmentId: string
  readonly organisation: { readonly code: string; readonly name: string }
  readonly role: AssignmentRole
  readonly derived: DerivedStatus
}

/** An alert that was sent: at which level, when and to whom. */
export interface SentAlert {
  readonly level: Alert
  /** The deadline that it was about. */
  readonly deadline: LocalDate
  readonly on: LocalDate
  readonly to: { readonly code: string; readonly name: string }
}

/** What assigning the coordinating bodies did; names that mean no single body of the day stay as printed. */
export interface CoordinatorsAssigned {
  readonly assigned: number
  readonly already: number
  readonly ended: number
  readonly unresolved: readonly string[]
}

/** What an assigning of many did. */
export interface Assigned {
  readonly assigned: readonly string[]
  /** Pairs of task and body that were there already, in that role: nothing was changed. */
  readonly already: number
  /** Pairs that were there and were handed over, withdrawn or released: they are not given anew, and nobody holds them by this. */
  readonly ended: number
}

/** What the post has the right to and cannot do now: the phase it is in, the condition that fails, or its own asking. */
export interface BlockedCommand {
  readonly command: AssignmentCommandType
  readonly obstacle: Phase | Condition | 'own-ask'
}

export const wordedParts = ['lead', 'coordinating', 'schedule', 'deliverable'] as const
export type WordedPart = (typeof wordedParts)[number]

/** What an earlier version of the directive said of the task, until the next one took effect. */
export interface EarlierWording {
  /** How the desk calls that version: 'Kế hoạch số 12-KH/TU'. */
  readonly document: string
  readonly date: LocalDate | null
  /** The first day on which it no longer held. */
  readonly until: LocalDate
  readonly text: string
  /** What the version after it says instead. */
  readonly nextText: string
  /** What else it said that the version after it does not. */
  readonly others: readonly { readonly what: WordedPart; readonly words: string | null }[]
}

/** One assignment, with the words it comes from and everything that happened to it. */
export interface AssignmentView {
  readonly asOf: LocalDate
  /** Where another body holds the work since: the rest is as it stood the day before. */
  readonly handedOver:
    | (OtherHolder & {
        /** The superior of that body, for bodies of the same name follow each other. */
        readonly under: string | null
        readonly on: LocalDate
        readonly reason: string
      })
    | null
  /** Where it ended without being done: when, whether its holder was released from it or it was taken back, and why. */
  readonly ended: {
    readonly how: 'withdrawn' | 'released'
    readonly on: LocalDate
    readonly reason: string
  } | null
  readonly row: RegisterRow
  /** Empty for another day than today. */
  readonly blocked: readonly BlockedCommand[]
  /** Who or what is late, where something is. */
  readonly verdict: Verdict | null
  readonly schedule: Schedule
  readonly scheduleExplained: { readonly vi: string; readonly en: string }
  readonly section: string
  readonly heading: string
  readonly coordinating: readonly string[]
  readonly references: readonly DocumentReference[]
  readonly evidence: Evidence | null
  readonly noDeadlineReason: string | null
  readonly acknowledgedOn: LocalDate | null
  readonly quality: Quality | null
  readonly extensions: number
  readonly extensionAsk: ExtensionAsk | null
  readonly dispute: Dispute | null
  /** Directives that wait for an answer, urgings among them. */
  readonly directives: readonly OpenDirective[]
  /** The directive's words around the task; `before` and `after` are the paragraphs beside it. */
  readonly source: {
    readonly from: number
    readonly until: number
    readonly before: string
    readonly words: string
    readonly after: string
  }
  /** How all of that stands together; null where nothing was given out. */
  readonly cascade: Cascade | null
  /** Wordings that a later one changed, newest first. */
  readonly earlierWordings: readonly EarlierWording[]
  /** Who holds what was given out from this assignment. */
  readonly below: readonly FellowHolder[]
  readonly fellows: readonly FellowHolder[]
  /** How many hold the same task beside those that are listed. */
  readonly fellowsMore: number
  /** Alerts that were sent for it, newest first. */
  readonly alerts: readonly SentAlert[]
  /** Newest first. */
  readonly history: readonly HistoryEntry[]
}
