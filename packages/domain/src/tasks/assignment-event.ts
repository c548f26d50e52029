import type { LocalDate } from '../days/index.ts'
import type { OrganisationCode } from '../organisations/index.ts'
import type { Schedule } from '../schedules/index.ts'
import type { CarriedFacts } from './carried-facts.ts'
import type { Evidence } from './evidence.ts'

/** What can happen to an assignment, and what is kept of it. */
export type AssignmentHappening =
  | { readonly type: 'assigned'; readonly schedule: Schedule }
  /** The first event of work that another body held before: its history stays there, under `assignment`. */
  | {
      readonly type: 'taken-over'
      readonly from: OrganisationCode
      readonly assignment: string
      readonly carried: CarriedFacts
    }
  /** The last event of work that goes on elsewhere, under `assignment`. */
  | {
      readonly type: 'handed-over'
      readonly to: OrganisationCode
      readonly assignment: string
      readonly reason: string
    }
  | { readonly type: 'trigger-registered'; readonly document: string; readonly deadline: LocalDate | null }
  | { readonly type: 'progress-recorded'; readonly done: string; readonly obstacles: string | null }
  /** `receivedOn`: the day it was sent in; the accepting side's time runs from then. */
  | { readonly type: 'evidence-submitted'; readonly evidence: Evidence; readonly receivedOn: LocalDate }
  | { readonly type: 'evidence-accepted' }
  | { readonly type: 'evidence-returned'; readonly reason: string }
  | { readonly type: 'urged'; readonly message: string; readonly replyBy: LocalDate }
  | { readonly type: 'deadline-explained'; readonly reason: string }
  | { readonly type: 'deadline-extended'; readonly deadline: LocalDate; readonly reason: string }
  | { readonly type: 'disputed'; readonly reason: string }
  | { readonly type: 'settled'; readonly reason: string }
  | { readonly type: 'withdrawn'; readonly reason: string }

export type AssignmentEventType = AssignmentHappening['type']

/** One entry of an assignment's history: what happened, and the civil day from which it holds. */
export interface AssignmentEvent {
  /** 1, 2, 3… within the assignment, in the order of recording. */
  readonly sequence: number
  /** The day it took effect, which may lie before the day it was typed in. */
  readonly on: LocalDate
  readonly happening: AssignmentHappening
}
