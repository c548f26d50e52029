import type { LocalDate } from '../days/index.ts'

/** The kinds a directive's words for time can have (glossary: schedule). */
export const scheduleKinds = ['standing', 'from', 'within', 'by', 'span', 'recurring', 'unspecified'] as const
export type ScheduleKind = (typeof scheduleKinds)[number]

export const cadences = ['day', 'week', 'month', 'quarter', 'half-year', 'year'] as const
export type Cadence = (typeof cadences)[number]

/** How often something comes back, and by which day each time: null is the last day. */
export interface Recurrence {
  readonly every: Cadence
  readonly interval: number
  readonly dueDay: number | null
}

/** Words of a document that does not exist yet; until it is registered the clock does not run. Null: nothing is awaited. */
type Awaiting = { readonly trigger: string | null }

/**
 * When a task is to be done. Ranges are half-open: the deadline, the last day on which the work is on time, is the day
 * before `until`. `from: null` means the day of assignment. `dueDay` is the last day in each period of a recurrence: 1 (Monday)
 * to 7 of a week, the day number in a month or in the last month of a quarter or half year; month × 100 + day where it is in
 * another month, and of a year: 110 is the 10th of a quarter's first month. Work that recurs `from` a day begins on it.
 */
export type Schedule = Awaiting &
  (
    | { readonly kind: 'standing' }
    | { readonly kind: 'from'; readonly from: LocalDate | null }
    | { readonly kind: 'within'; readonly from: LocalDate; readonly until: LocalDate }
    | { readonly kind: 'by'; readonly until: LocalDate }
    | { readonly kind: 'span'; readonly from: LocalDate; readonly until: LocalDate }
    | ({ readonly kind: 'recurring'; readonly from?: LocalDate } & Recurrence)
    | { readonly kind: 'unspecified' }
  )
