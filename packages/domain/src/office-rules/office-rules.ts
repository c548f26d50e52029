import type { LocalDate } from '../days/index.ts'
import { defaultStatusRules, type StatusRules } from '../status/index.ts'
import { defaultFollowUpRules, type FollowUpRules } from '../tasks/index.ts'

/** All the numbers that following up goes by; an office may set them, each set from a day on. */
export type OfficeRules = StatusRules & FollowUpRules

/** What holds where nobody has set anything (DOMAIN section 3). */
export const defaultOfficeRules: OfficeRules = { ...defaultStatusRules, ...defaultFollowUpRules }

/** Rules and the day from which they hold. */
export interface RuleSet {
  readonly from: LocalDate
  readonly rules: OfficeRules
}

/**
 * The rules of a day: the set that begins last before or on it, of two for the same day the one recorded last. So a new set
 * changes no day that has passed. `sets` in the order of recording.
 */
export function rulesOn(sets: readonly RuleSet[], day: LocalDate): OfficeRules {
  const begun = sets.filter(({ from }) => from <= day)
  const last = begun.reduce<RuleSet | null>(
    (found, set) => (found && found.from > set.from ? found : set),
    null,
  )
  return last?.rules ?? defaultOfficeRules
}
