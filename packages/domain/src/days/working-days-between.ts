import { addDays } from './day-arithmetic.ts'
import { contains } from './day-range.ts'
import { isWorkingDay } from './is-working-day.ts'
import type { LocalDate } from './local-date.ts'
import { type OutsideCalendar, outsideCalendar } from './outside-calendar.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/**
 * Working days after `a` up to and with `b` (Bộ luật Dân sự 2015, art. 147: the first day is not counted); negative where `b`
 * is earlier. From Friday to the Monday after is 1.
 */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  a: LocalDate,
  b: LocalDate,
): number | OutsideCalendar {
  if (!contains(calendar, a)) return outsideCalendar(calendar, a)
  if (!contains(calendar, b)) return outsideCalendar(calendar, b)
  const [earlier, later] = a <= b ? [a, b] : [b, a]
  let count = 0
  for (let day = addDays(earlier, 1); day <= later; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) count += 1
  }
  return a <= b ? count : 0 - count
}
