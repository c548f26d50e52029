import type { Decider } from '../access/index.ts'
import type { LocalDate } from '../days/index.ts'
import type { FollowUpRules } from './follow-up-rules.ts'

/** What a decision needs to know beside the assignment itself. */
export interface Circumstances extends Decider {
  readonly today: LocalDate
  readonly rules: FollowUpRules
  /** The deadline of the assignment that this one was given out from, where there is one: it binds. */
  readonly parentDeadline?: LocalDate | null
  /** The last deadline among the assignments given out from this one. */
  readonly childDeadline?: LocalDate | null
}
