import { contains } from './day-range.ts'
import { isWorkingDay } from './is-working-day.ts'
import type { LocalDate } from './local-date.ts'
import { nextWorkingDay } from './next-working-day.ts'
import { type OutsideCalendar, outsideCalendar } from './outside-calendar.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** The day itself where offices work, otherwise the next working day (Bộ luật Dân sự 2015, art. 148, clause 5). */
export function orNextWorkingDay(calendar: WorkingCalendar, day: LocalDate): LocalDate | OutsideCalendar {
  if (!contains(calendar, day)) return outsideCalendar(calendar, day)
  return isWorkingDay(calendar, day) ? day : nextWorkingDay(calendar, day)
}
