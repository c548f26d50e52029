import type { LocalDate } from '../days/index.ts'

/** In the order of the rule: the first that matches wins (DOMAIN section 3). */
export const statuses = [
  'withdrawn',
  'done',
  'awaiting_acceptance',
  'under_correction',
  'awaiting_document',
  'not_yet_begun',
  'standing',
  'no_deadline',
  'overdue',
  'due_soon',
  'in_progress',
] as const
export type Status = (typeof statuses)[number]

/** Whether something is still to be done, by whoever holds or accepts it. */
export function isOpen(status: Status): boolean {
  return status !== 'withdrawn' && status !== 'done'
}

export const timings = ['early', 'on_time', 'late', 'not_assessed'] as const
export type Timing = (typeof timings)[number]

export const overdueBands = ['1-7', '8-30', 'over-30'] as const
export type OverdueBand = (typeof overdueBands)[number]

/** A status with what can be said about it; days are civil days in Asia/Ho_Chi_Minh. */
export type DerivedStatus =
  | { readonly status: 'withdrawn'; readonly on: LocalDate }
  | {
      readonly status: 'done'
      readonly completedOn: LocalDate
      /** Against the current deadline, and against the original one. */
      readonly timing: Timing
      readonly originalTiming: Timing
      readonly daysLate: number
    }
  | { readonly status: 'awaiting_acceptance'; readonly since: LocalDate; readonly daysBeyondLimit: number }
  | { readonly status: 'under_correction'; readonly since: LocalDate }
  | { readonly status: 'awaiting_document'; readonly trigger: string; readonly daysCarriedOver: number }
  | { readonly status: 'not_yet_begun'; readonly startsOn: LocalDate }
  | {
      readonly status: 'standing'
      readonly update: 'kept_up' | 'late'
      readonly daysUpdateLate: number
      /** The last day on which the next entry is in time; it lies behind where the update is late. */
      readonly updateBy: LocalDate
      /** That day is as near as a deadline that is due soon. */
      readonly isUpdateSoon: boolean
      /** Above 0: nothing registered so many days after its start. */
      readonly daysSinceLateStart: number
    }
  | ({ readonly status: 'no_deadline'; readonly ageDays: number; readonly reason: string | null } & Below)
  | { readonly status: 'overdue'; readonly daysLate: number; readonly band: OverdueBand }
  | ({ readonly status: 'due_soon'; readonly daysLeft: number } & Below)
  | ({ readonly status: 'in_progress'; readonly daysLeft: number } & Below)

interface Below {
  /** There where all that was given out below has been done for as many days as the rules let it wait, or more. */
  readonly daysSinceBelowDone?: number
}
