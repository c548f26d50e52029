import { addDays } from './day-arithmetic.ts'
import { contains } from './day-range.ts'
import { isWorkingDay } from './is-working-day.ts'
import type { LocalDate } from './local-date.ts'
import { type OutsideCalendar, outsideCalendar } from './outside-calendar.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/**
 * The day on which `count` working days have passed, the start not counted (Bộ luật Dân sự 2015, art. 147): five working days
 * from 24/4/2025 end on 05/5/2025. A negative count goes back; 0 is the start itself, working or not. `count` is whole.
 */
export function addWorkingDays(
  calendar: WorkingCalendar,
  start: LocalDate,
  count: number,
): LocalDate | OutsideCalendar {
  if (!Number.isInteger(count)) throw new RangeError(`Working days are whole: ${count}`)
  if (!contains(calendar, start)) return outsideCalendar(calendar, start)
  const step = count < 0 ? -1 : 1
  let day = start
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step)
    if (!contains(calendar, day)) return outsideCalendar(calendar, day)
    if (isWorkingDay(calendar, day)) left -= 1
  }
  return day
}
