import type { LocalDate } from '../days/index.ts'
import type { OrganisationCode } from '../organisations/index.ts'
import type { Evidence } from './evidence.ts'

/** What a person may ask of an assignment that exists. */
export type AssignmentCommand =
  | {
      readonly type: 'register-trigger'
      readonly document: string
      readonly on: LocalDate
      readonly deadline: LocalDate | null
    }
  | {
      readonly type: 'record-progress'
      readonly on: LocalDate
      readonly done: string
      readonly obstacles: string | null
    }
  | { readonly type: 'submit-evidence'; readonly evidence: Evidence }
  | { readonly type: 'accept-evidence' }
  | { readonly type: 'return-evidence'; readonly reason: string }
  | { readonly type: 'urge'; readonly message: string; readonly replyBy: LocalDate }
  | { readonly type: 'explain-no-deadline'; readonly reason: string }
  | { readonly type: 'extend-deadline'; readonly deadline: LocalDate; readonly reason: string }
  | { readonly type: 'dispute'; readonly reason: string }
  | { readonly type: 'settle'; readonly reason: string }
  | { readonly type: 'withdraw'; readonly reason: string }
  /** `assignment`: the one under which the work goes on. */
  | {
      readonly type: 'hand-over'
      readonly to: OrganisationCode
      readonly assignment: string
      readonly reason: string
    }

export type AssignmentCommandType = AssignmentCommand['type']
