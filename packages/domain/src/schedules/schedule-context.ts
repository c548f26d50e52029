import type { LocalDate } from '../days/index.ts'

/** What a phrase may leave unsaid: the day of its document, and the year that a month without one belongs to. */
export interface ScheduleContext {
  readonly documentDate?: LocalDate | null
  readonly year?: number | null
}

/** A stretch of the calendar, [from, until), whether it names one day, and how many characters name it. */
export interface Period {
  readonly from: LocalDate
  readonly until: LocalDate
  readonly oneDay: boolean
  readonly length: number
}
