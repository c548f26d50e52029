import { contains } from './day-range.ts'
import type { LocalDate } from './local-date.ts'

/** A day on which offices do not follow the week: closed on a weekday, or at work on a Saturday by a swap. */
export interface CalendarException {
  readonly day: LocalDate
  readonly working: boolean
  /** What the day is, in the desk's words: 'Tết Nguyên đán', 'Làm bù cho ngày 02/01/2026'. */
  readonly name: string
  /** The law or announcement it comes from, with number and date where known. */
  readonly source: string
  /** False where no announcement has been seen: computed, or general knowledge. */
  readonly verified: boolean
}

/** The working days of [from, until): Monday to Friday but for the exceptions. Outside it nothing is known. */
export interface WorkingCalendar {
  readonly from: LocalDate
  readonly until: LocalDate
  readonly exceptions: ReadonlyMap<LocalDate, CalendarException>
}

/** A calendar of the announced days; throws RangeError where a day is given twice or lies outside [from, until). */
export function workingCalendar(
  from: LocalDate,
  until: LocalDate,
  days: readonly CalendarException[],
): WorkingCalendar {
  const exceptions = new Map<LocalDate, CalendarException>()
  for (const exception of days) {
    if (exceptions.has(exception.day)) throw new RangeError(`The calendar gives ${exception.day} twice.`)
    if (!contains({ from, until }, exception.day)) {
      throw new RangeError(`${exception.day} lies outside the calendar ${from} to ${until}.`)
    }
    exceptions.set(exception.day, exception)
  }
  return { from, until, exceptions }
}
