import type { LocalDate } from '@dondoc/domain/days'
import type { DocumentReference } from '@dondoc/domain/documents'
import type { Cascade } from '@dondoc/domain/roll-up'
import type { Schedule } from '@dondoc/domain/schedules'
import type { Alert, DerivedStatus, Verdict } from '@dondoc/domain/status'
import type {
  AssignmentCommandType,
  AssignmentHappening,
  AssignmentRole,
  Condition,
  Dispute,
  Evidence,
  ExtensionAsk,
  OpenDirective,
  Phase,
  Quality,
} from '@dondoc/domain/tasks'
import type { RegisterRow } from './register.ts'

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
