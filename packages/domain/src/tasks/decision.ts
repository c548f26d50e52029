import type { LocalDate } from '../days/index.ts'
import { type Refusal, refuse } from '../refusals/index.ts'
import type { AssignmentHappening } from './assignment-event.ts'
import type { AssignmentFacts } from './assignment-facts.ts'

export const taskRefusals = [
  'not-allowed-now',
  'day-in-future',
  'evidence-in-future',
  'reply-in-past',
  'period-ends-first',
  'expected-too-early',
  'deadline-not-later',
  'deadline-needed',
  'deadline-before-start',
  'deadline-after-parent',
  'deadline-before-child',
  'extension-asked-late',
  'extension-beyond-asked',
  'second-person-needed',
  'directive-unknown',
  'words-missing',
] as const
export type TaskRefusal = Refusal<(typeof taskRefusals)[number]>

/** An event that may be kept: what happened and the day it holds from. */
export interface Decision {
  readonly on: LocalDate
  readonly happening: AssignmentHappening
}

/** What happened today and says why; refused where it does not say. */
export function withReason(
  happening: AssignmentHappening & { readonly reason: string },
  today: LocalDate,
): Decision | TaskRefusal {
  return happening.reason.trim() ? { on: today, happening } : refuse('words-missing')
}

/** Work proven to have been done before the document came counts from the day of assignment. */
export function notBefore(facts: AssignmentFacts, day: LocalDate): LocalDate {
  return day < facts.assignedOn ? facts.assignedOn : day
}
