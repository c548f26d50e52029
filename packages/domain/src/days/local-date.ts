declare const brand: unique symbol

/** A civil day in Viet Nam as 'yyyy-mm-dd'; sorts and compares as text. */
export type LocalDate = string & { readonly [brand]: 'LocalDate' }

/** A half-open range of days [from, until); null is open. */
export interface DayRange {
  readonly from: LocalDate | null
  readonly until: LocalDate | null
}

/** The day written as 'yyyy-mm-dd', or null where the text is no such day of the calendar. */
export function parseLocalDate(text: string): LocalDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  return localDate(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** The day of a year, month (1–12) and day of month, or null where the calendar has no such day. */
export function localDate(year: number, month: number, day: number): LocalDate | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return null
  if (day < 1 || day > daysInMonth(year, month)) return null
  return format(year, month, day)
}

/** A day that is known to be right, such as a literal; throws RangeError where it is not. */
export function day(text: string): LocalDate {
  const parsed = parseLocalDate(text)
  if (!parsed) throw new RangeError(`Not a day: ${text}`)
  return parsed
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4))
}

/** 1 to 12. */
export function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7))
}

export function dayOfMonth(date: LocalDate): number {
  return Number(date.slice(8, 10))
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function format(year: number, month: number, day: number): LocalDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return text as LocalDate
}
