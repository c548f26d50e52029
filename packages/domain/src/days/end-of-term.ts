import { addWorkingDays } from './add-working-days.ts'
import { addDays, addMonths } from './day-arithmetic.ts'
import type { LocalDate } from './local-date.ts'
import { orNextWorkingDay } from './or-next-working-day.ts'
import type { OutsideCalendar } from './outside-calendar.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** 'ngày' counts every civil day, 'ngày làm việc' working days only: two units that are never mixed. */
export interface Term {
  readonly count: number
  readonly unit: 'day' | 'working-day' | 'week' | 'month' | 'year'
}

/**
 * The last day of a term that runs from `start` (Bộ luật Dân sự 2015, art. 147–148): the start is not counted, months end on
 * the same day number or the month's last day, and a last day on a rest day moves to the next working day. Thirty days from
 * 31/7/2026 are 30/8/2026, a Sunday before Quốc khánh, so 03/9/2026.
 */
export function endOfTerm(
  calendar: WorkingCalendar,
  start: LocalDate,
  term: Term,
): LocalDate | OutsideCalendar {
  if (term.unit === 'working-day') return addWorkingDays(calendar, start, term.count)
  return orNextWorkingDay(calendar, lastDay(start, term))
}

function lastDay(start: LocalDate, term: Term): LocalDate {
  switch (term.unit) {
    case 'week':
      return addDays(start, term.count * 7)
    case 'month':
      return addMonths(start, term.count)
    case 'year':
      return addMonths(start, term.count * 12)
    default:
      return addDays(start, term.count)
  }
}
