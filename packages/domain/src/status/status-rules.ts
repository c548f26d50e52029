import type { LocalDate } from '../days/index.ts'
import type { Cadence } from '../schedules/index.ts'

/** The numbers the status rule takes; each is a setting, its default from DOMAIN section 3. */
export interface StatusNumbers {
  /** 'Due soon' from this many days before the deadline. */
  readonly dueSoonDays: number
  /** 'Late start' when nothing is registered this many days after the start. */
  readonly lateStartDays: number
  /** Days the accepting side may take before it is late itself. */
  readonly acceptanceLimitDays: number
  /** A body may stay open so many days after all that it gave out below was done. */
  readonly belowDoneDays: number
  /** How often a standing task owes a progress entry. */
  readonly cadence: Exclude<Cadence, 'day' | 'week'>
  /** Special red from this many days late (Công văn 1400-CV/VPTU of 28/8/2026: 3, settable to 5). */
  readonly specialRedDays: number
  /** Yellow from this many days before the deadline without a product. */
  readonly yellowDays: number
}

/** The numbers of a day, and what held before where it still tells. */
export interface StatusRules extends StatusNumbers {
  /** The office's cadences before the one of the day, oldest first. */
  readonly earlierCadences: readonly EarlierCadence[]
}

/** A cadence that the office asked for, and the day from which it asked for another. */
export interface EarlierCadence {
  readonly cadence: StatusNumbers['cadence']
  readonly until: LocalDate
}

export const defaultStatusNumbers: StatusNumbers = {
  dueSoonDays: 7,
  lateStartDays: 30,
  acceptanceLimitDays: 7,
  belowDoneDays: 2,
  cadence: 'quarter',
  specialRedDays: 3,
  yellowDays: 3,
}

/** What holds where nobody has set anything. */
export const defaultStatusRules: StatusRules = { ...defaultStatusNumbers, earlierCadences: [] }
