import type { LocalDate } from '../days/index.ts'
import type { OrganisationCode } from '../organisations/index.ts'
import type { Schedule } from '../schedules/index.ts'
import type { Correction } from './correction.ts'
import type { DirectiveKind } from './directive.ts'
import type { Evidence } from './evidence.ts'
import type { ProgressEntry } from './progress-entry.ts'
import type { QualityMark } from './quality.ts'

/** What a person may ask of an assignment that exists. */
export type AssignmentCommand =
  | { readonly type: 'acknowledge' }
  | { readonly type: 'refuse-assignment'; readonly reason: string }
  | { readonly type: 'answer-refusal'; readonly released: boolean; readonly reason: string }
  | {
      readonly type: 'register-trigger'
      readonly document: string
      readonly on: LocalDate
      readonly deadline: LocalDate | null
    }
  /** What was registered was not the awaited document. `noLaterThan`: the deadline of the parent, which waits again with it. */
  | { readonly type: 'withdraw-trigger'; readonly reason: string; readonly noLaterThan?: LocalDate | null }
  | ({ readonly type: 'record-progress'; readonly on: LocalDate } & ProgressEntry)
  | { readonly type: 'submit-evidence'; readonly evidence: Evidence }
  | { readonly type: 'accept-evidence'; readonly quality?: QualityMark }
  | { readonly type: 'return-evidence'; readonly reason: string }
  | { readonly type: 'urge'; readonly message: string; readonly replyBy: LocalDate }
  | {
      readonly type: 'direct'
      readonly kind: Exclude<DirectiveKind, 'urge'>
      readonly message: string
      readonly replyBy: LocalDate
    }
  | { readonly type: 'answer-directive'; readonly directive: number; readonly reply: string }
  | { readonly type: 'explain-no-deadline'; readonly reason: string }
  | { readonly type: 'ask-extension'; readonly deadline: LocalDate; readonly reason: string }
  /** The asked day, or a shorter one. */
  | { readonly type: 'grant-extension'; readonly deadline: LocalDate; readonly reason: string }
  | { readonly type: 'refuse-extension'; readonly reason: string }
  /** By the assigning side of its own accord, where nobody asked. */
  | { readonly type: 'extend-deadline'; readonly deadline: LocalDate; readonly reason: string }
  | { readonly type: 'dispute'; readonly reason: string; readonly correction: Correction }
  | { readonly type: 'approve-correction'; readonly reason: string }
  | { readonly type: 'reject-correction'; readonly reason: string }
  | { readonly type: 'withdraw'; readonly reason: string }
  /** A new version of the directive, received on `on`, gives the task another time. */
  | {
      readonly type: 'reschedule'
      readonly schedule: Schedule
      readonly document: string
      readonly on: LocalDate
    }
  /** `assignment`: the one under which the work goes on. */
  | {
      readonly type: 'hand-over'
      readonly to: OrganisationCode
      readonly assignment: string
      readonly reason: string
    }

export type AssignmentCommandType = AssignmentCommand['type']
export type CommandOf<Type extends AssignmentCommandType> = Extract<AssignmentCommand, { type: Type }>
