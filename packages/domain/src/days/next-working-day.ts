import { addWorkingDays } from './add-working-days.ts'
import type { LocalDate } from './local-date.ts'
import type { OutsideCalendar } from './outside-calendar.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** The first working day after the day. */
export function nextWorkingDay(calendar: WorkingCalendar, day: LocalDate): LocalDate | OutsideCalendar {
  return addWorkingDays(calendar, day, 1)
}
