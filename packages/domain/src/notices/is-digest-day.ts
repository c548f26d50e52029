import { contains, isWorkingDay, type LocalDate, type WorkingCalendar, weekdayOf } from '../days/index.ts'

const FRIDAY = 5

/** Whether mail goes out that day: when offices work; beyond the years whose holidays are known, Monday to Friday. */
export function isDigestDay(calendar: WorkingCalendar, day: LocalDate): boolean {
  return contains(calendar, day) ? isWorkingDay(calendar, day) : weekdayOf(day) <= FRIDAY
}
