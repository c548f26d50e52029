import type { LocalDate } from '../days/index.ts'
import { defaultStatusNumbers, type StatusNumbers } from '../status/index.ts'
import { defaultFollowUpRules, type FollowUpRules } from '../tasks/index.ts'

/** All the numbers that following up goes by; an office may set each from a day on. */
export type OfficeRules = StatusNumbers & FollowUpRules

/** What holds where nobody has set anything (DOMAIN section 3). */
export const defaultOfficeRules: OfficeRules = { ...defaultStatusNumbers, ...defaultFollowUpRules }

/** The numbers that were set together and the day from which they hold; the rest goes on as it was set before. */
export interface RuleSet {
  readonly from: LocalDate
  readonly changes: Partial<OfficeRules>
}

/**
 * The rules of a day. Each number is the one that was set for the last day before or on it, of two for the same day the one
 * recorded last; so a set changes no day that has passed, and no number that it does not name. `sets` in the order of
 * recording.
 */
export function rulesOn(sets: readonly RuleSet[], day: LocalDate): OfficeRules {
  return sets
    .filter(({ from }) => from <= day)
    .toSorted((one, other) => one.from.localeCompare(other.from))
    .reduce<OfficeRules>((rules, { changes }) => Object.assign(rules, changes), { ...defaultOfficeRules })
}
