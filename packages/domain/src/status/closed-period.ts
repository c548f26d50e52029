import { addMonths, firstOfMonth, type LocalDate, monthOf, yearOf } from '../days/index.ts'
import type { StatusRules } from './status-rules.ts'

/** Months in a period of each cadence. */
export const monthsOf = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const

/**
 * The last calendar period that had closed before the day, [from, until): on 01/07/2023 by quarter it is
 * 01/04/2023 to 30/06/2023; on 30/06/2023 it is still 01/01/2023 to 31/03/2023.
 */
export function lastClosedPeriod(
  cadence: StatusRules['cadence'],
  day: LocalDate,
): { from: LocalDate; until: LocalDate } {
  const months = monthsOf[cadence]
  const until = firstOfMonth(yearOf(day), Math.floor((monthOf(day) - 1) / months) * months + 1)
  return { from: addMonths(until, -months), until }
}
