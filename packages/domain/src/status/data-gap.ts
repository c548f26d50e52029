import { daysBetween, type LocalDate } from '../days/index.ts'
import type { AssignmentFacts } from '../tasks/index.ts'

/** Gaps in the data itself, over open work: never or not lately touched, and deadlines missing without a reason. */
export const openGaps = ['never_touched', 'untouched_over_30_days', 'no_deadline_unexplained'] as const
export type OpenGap = (typeof openGaps)[number]

/** Those, and what was told to be done with a number alone. */
export const dataGaps = [...openGaps, 'unproven'] as const
export type DataGap = (typeof dataGaps)[number]

/** How long what was accepted without its product stays among the figures, as entry delay is of the last 90 days. */
export const unprovenDays = 90

/**
 * Told to be done, and nobody can open the product: evidence without a file that waits for acceptance, or was accepted in the
 * last 90 days. A completion without even a number is refused, so this is what is left of what such offices measured in their
 * own spreadsheets: 53 % of completions had no evidence.
 */
export function isUnproven(
  { evidence, acceptedOn, withdrawnOn }: AssignmentFacts,
  today: LocalDate,
): boolean {
  if (!evidence || evidence.file || withdrawnOn) return false
  return acceptedOn === null || daysBetween(acceptedOn, today) < unprovenDays
}
