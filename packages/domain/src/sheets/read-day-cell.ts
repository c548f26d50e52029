import { type LocalDate, parseLocalDate } from '../days/index.ts'

/** '5/6/2025', as people type it and as a date cell shows it; null where it is no day. */
export function readDayCell(printed: string): LocalDate | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(printed.trim())
  if (!match) return null
  const [, date = '', month = '', year = ''] = match
  return parseLocalDate(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}
