import type { DayRange, LocalDate } from './local-date.ts'

/** Whether the day lies in the half-open range. */
export function contains(range: DayRange, date: LocalDate): boolean {
  return (range.from === null || range.from <= date) && (range.until === null || date < range.until)
}

/** Whether two half-open ranges share a day. */
export function overlaps(a: DayRange, b: DayRange): boolean {
  const aEndsBefore = a.until !== null && b.from !== null && a.until <= b.from
  const bEndsBefore = b.until !== null && a.from !== null && b.until <= a.from
  return !aEndsBefore && !bEndsBefore
}
