import { type LocalDate, localDate } from '@dondoc/domain/days'

/** A day as people type it: '23/11/2026', '23-11-2026', '23.11.26', '23112026'; null where the calendar has no such day. */
export function readTypedDay(text: string): LocalDate | null {
  const typed = text.trim()
  const match =
    /^(\d{1,2})[/\-. ](\d{1,2})[/\-. ](\d{4}|\d{2})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed)
  if (!match) return null
  const year = Number(match[3])
  return localDate(year < 100 ? 2000 + year : year, Number(match[2]), Number(match[1]))
}
