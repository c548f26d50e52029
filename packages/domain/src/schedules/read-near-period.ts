import {
  addDays,
  addMonths,
  firstOfMonth,
  type LocalDate,
  monthOf,
  weekdayOf,
  yearOf,
} from '../days/index.ts'
import type { Period } from './schedule-context.ts'

/**
 * 'tuần này', 'tháng sau': the week from Monday, the month or the quarter of the document's own day, or the next one; null for a
 * document without a day.
 */
export function readNearPeriod(
  unit: string | undefined,
  which: string | undefined,
  documentDate: LocalDate | null | undefined,
): Omit<Period, 'length'> | null {
  if (!documentDate) return null
  const next = which === 'này' ? 0 : 1
  if (unit === 'tuần') {
    const monday = addDays(documentDate, 7 * next + 1 - weekdayOf(documentDate))
    return { from: monday, until: addDays(monday, 7), oneDay: false }
  }
  const count = unit === 'quý' ? 3 : 1
  const month = monthOf(documentDate)
  const first = firstOfMonth(yearOf(documentDate), month - ((month - 1) % count))
  const from = addMonths(first, count * next)
  return { from, until: addMonths(from, count), oneDay: false }
}
