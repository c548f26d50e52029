import { type LocalDate, localDate } from '@dondoc/domain/days'

/**
 * A day as people type it: '23/11/2026', '23-11-2026', '3.7.2026', '23112026'; null where the calendar has no such day.
 * The year has four digits: '23/11/20' is '23/11/2026' half typed, and no day of 2020.
 */
export function readTypedDay(text: string): LocalDate | null {
  const typed = text.trim()
  const match =
    /^(\d{1,2})[/\-. ](\d{1,2})[/\-. ](\d{4})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed)
  if (!match) return null
  return localDate(Number(match[3]), Number(match[2]), Number(match[1]))
}
