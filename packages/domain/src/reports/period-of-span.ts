import { addDays, addMonths, firstOfMonth, type LocalDate } from '../days/index.ts'
import type { ReportPeriod, ReportRegime, ReportSpan } from './report-period.ts'

/**
 * The days a span covers. Quarter IV of 2023 is 01/10–31/12/2023 by the Party regime and 15/9–14/12/2023 by the state
 * regime (Nghị định 09/2019/NĐ-CP, art. 12; nine months by the same reckoning, which the decree does not name).
 */
export function periodOfSpan(span: ReportSpan, regime: ReportRegime): ReportPeriod {
  if (span.kind === 'days') return { regime, span, from: span.from, until: span.until }
  const { first, months } = calendarOf(span)
  const until = addMonths(first, months)
  if (regime === 'party') return { regime, span, from: first, until }
  return { regime, span, from: fifteenthBefore(first), until: fifteenthBefore(until) }
}

function calendarOf(span: Exclude<ReportSpan, { kind: 'days' }>): { first: LocalDate; months: number } {
  switch (span.kind) {
    case 'year':
      return { first: firstOfMonth(span.year, 1), months: 12 }
    case 'half-year':
      return { first: firstOfMonth(span.year, span.half * 6 - 5), months: 6 }
    case 'nine-months':
      return { first: firstOfMonth(span.year, 1), months: 9 }
    case 'quarter':
      return { first: firstOfMonth(span.year, span.quarter * 3 - 2), months: 3 }
    case 'month':
      return { first: firstOfMonth(span.year, span.month), months: 1 }
  }
}

function fifteenthBefore(first: LocalDate): LocalDate {
  return addDays(addMonths(first, -1), 14)
}
