import { addDays, daysBetween } from '../days/index.ts'
import { periodOfSpan } from './period-of-span.ts'
import type { ReportPeriod, ReportSpan } from './report-period.ts'

/** The period of the same kind that comes next; after nine months it is quarter IV, after given days as many days again. */
export function followingPeriod({ span, regime }: ReportPeriod): ReportPeriod {
  return periodOfSpan(spanAfter(span), regime)
}

function spanAfter(span: ReportSpan): ReportSpan {
  switch (span.kind) {
    case 'year':
      return { kind: 'year', year: span.year + 1 }
    case 'half-year':
      return span.half === 1 ? { ...span, half: 2 } : { ...span, year: span.year + 1, half: 1 }
    case 'nine-months':
      return { kind: 'quarter', year: span.year, quarter: 4 }
    case 'quarter':
      return span.quarter === 4
        ? { ...span, year: span.year + 1, quarter: 1 }
        : { ...span, quarter: nextQuarter[span.quarter] }
    case 'month':
      return span.month === 12
        ? { ...span, year: span.year + 1, month: 1 }
        : { ...span, month: span.month + 1 }
    case 'days':
      return {
        kind: 'days',
        from: span.until,
        until: addDays(span.until, daysBetween(span.from, span.until)),
      }
  }
}

const nextQuarter = { 1: 2, 2: 3, 3: 4 } as const
