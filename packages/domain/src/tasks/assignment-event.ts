import type { LocalDate } from '../days/index.ts'
import type { OrganisationCode } from '../organisations/index.ts'
import type { Schedule } from '../schedules/index.ts'
import type { CarriedFacts } from './carried-facts.ts'
import type { Correction } from './correction.ts'
import type { DirectiveKind } from './directive.ts'
import type { Evidence } from './evidence.ts'
import type { ParentLink } from './parent-link.ts'
import type { ProgressEntry } from './progress-entry.ts'
import type { Quality } from './quality.ts'
import type { ReplacedDeadline } from './release.ts'

/** What can happen to an assignment, and what is kept of it. `by` is the post that asked, where a rule looks at it. */
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
  | { readonly type: 'acknowledged' }
  | { readonly type: 'refused'; readonly reason: string }
  /** `released`: the refusal was accepted and the body holds the work no longer. */
  | { readonly type: 'refusal-answered'; readonly released: boolean; readonly reason: string }
  | { readonly type: 'trigger-registered'; readonly document: string; readonly deadline: LocalDate | null }
  /** That document was not the one awaited. `restored`: the deadline from before it came, where one was set with it. */
  | {
      readonly type: 'trigger-withdrawn'
      readonly document: string
      readonly restored: ReplacedDeadline | null
      readonly reason: string
    }
  | ({ readonly type: 'progress-recorded' } & ProgressEntry)
  /** `receivedOn`: the day it was sent in; the accepting side's time runs from then. */
  | {
      readonly type: 'evidence-submitted'
      readonly evidence: Evidence
      readonly receivedOn: LocalDate
      readonly by: string
    }
  | { readonly type: 'evidence-accepted'; readonly quality: Quality }
  | { readonly type: 'evidence-returned'; readonly reason: string }
  | { readonly type: 'urged'; readonly message: string; readonly replyBy: LocalDate }
  | {
      readonly type: 'directed'
      readonly kind: Exclude<DirectiveKind, 'urge'>
      readonly message: string
      readonly replyBy: LocalDate
    }
  /** `directive`: the sequence of the event that it answers. */
  | { readonly type: 'directive-answered'; readonly directive: number; readonly reply: string }
  | { readonly type: 'deadline-explained'; readonly reason: string }
  | {
      readonly type: 'extension-asked'
      readonly deadline: LocalDate
      readonly reason: string
      readonly by: string
    }
  | { readonly type: 'extension-refused'; readonly reason: string }
  | { readonly type: 'deadline-extended'; readonly deadline: LocalDate; readonly reason: string }
  | {
      readonly type: 'disputed'
      readonly reason: string
      readonly correction: Correction
      readonly by: string
    }
  /** `approvedOn`: proof that comes this way waits for acceptance from then, wherever its own date lies. */
  | {
      readonly type: 'correction-approved'
      readonly correction: Correction
      readonly approvedOn: LocalDate
      readonly reason: string
    }
  | { readonly type: 'correction-rejected'; readonly reason: string }
  | { readonly type: 'withdrawn'; readonly reason: string }
  /** `document`: the new version of the directive that decided it. The original deadline stays. */
  | { readonly type: 'rescheduled'; readonly schedule: Schedule; readonly document: string }
  /** The work that it was given out from goes on under another body, which gives it from then on. */
  | { readonly type: 'giver-changed'; readonly under: ParentLink }
  /** All that was given out from it below is done, or some of it is open again. */
  | { readonly type: 'below-done' }
  | { readonly type: 'below-open' }

export type AssignmentEventType = AssignmentHappening['type']
export type HappeningOf<Type extends AssignmentEventType> = Extract<AssignmentHappening, { type: Type }>

/** One entry of an assignment's history: what happened, and the civil day from which it holds. */
export interface AssignmentEvent {
  /** 1, 2, 3… within the assignment, in the order of recording. */
  readonly sequence: number
  /** The day it took effect, which may lie before the day it was typed in. */
  readonly on: LocalDate
  readonly happening: AssignmentHappening
}
