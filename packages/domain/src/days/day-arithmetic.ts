import { dayOfMonth, daysInMonth, type LocalDate, localDate, monthOf, yearOf } from './local-date.ts'

/** The day `count` civil days later (earlier where negative). */
export function addDays(date: LocalDate, count: number): LocalDate {
  return fromDayNumber(toDayNumber(date) + count)
}

/** Civil days from `a` to `b`: positive where `b` is later, 0 on the same day. */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return toDayNumber(b) - toDayNumber(a)
}

/** The same day number `count` months later, or that month's last day (Bộ luật Dân sự 2015, art. 147–148). */
export function addMonths(date: LocalDate, count: number): LocalDate {
  const months = yearOf(date) * 12 + (monthOf(date) - 1) + count
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  return mustExist(localDate(year, month, Math.min(dayOfMonth(date), daysInMonth(year, month))))
}

export function firstOfMonth(year: number, month: number): LocalDate {
  return mustExist(localDate(year, month, 1))
}

export function lastOfMonth(year: number, month: number): LocalDate {
  return mustExist(localDate(year, month, daysInMonth(year, month)))
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: LocalDate): number {
  return ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/** Days since 1970-01-01 by the proleptic Gregorian calendar. */
function toDayNumber(date: LocalDate): number {
  const month = monthOf(date)
  const year = yearOf(date) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth(date) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

function fromDayNumber(number: number): LocalDate {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return mustExist(localDate(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1))
}

function mustExist(date: LocalDate | null): LocalDate {
  if (!date) throw new RangeError('A day outside the years 1 to 9999.')
  return date
}
