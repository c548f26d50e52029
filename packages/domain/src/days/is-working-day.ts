import { weekdayOf } from './day-arithmetic.ts'
import { contains } from './day-range.ts'
import type { LocalDate } from './local-date.ts'
import type { WorkingCalendar } from './working-calendar.ts'

const FRIDAY = 5

/**
 * Whether offices work that day: Monday to Friday, minus holidays and days off by swap, plus make-up Saturdays (Bộ luật Lao
 * động 2019, art. 111–112; Bộ luật Dân sự 2015, art. 147–148). Throws RangeError for a day the calendar does not know: ask
 * `contains` first where the day is not known to lie in it.
 */
export function isWorkingDay(calendar: WorkingCalendar, day: LocalDate): boolean {
  if (!contains(calendar, day)) {
    throw new RangeError(
      `The working calendar covers ${calendar.from} to before ${calendar.until}, not ${day}.`,
    )
  }
  return calendar.exceptions.get(day)?.working ?? weekdayOf(day) <= FRIDAY
}
