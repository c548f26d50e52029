import { addDays, parseLocalDate } from '../days/index.ts'
import { type Refusal, refuse } from '../refusals/index.ts'
import { periodOfSpan } from './period-of-span.ts'
import type { ReportPeriod, ReportRegime, ReportSpan } from './report-period.ts'

export type PeriodRefusal = Refusal<'period-not-understood' | 'period-ends-before-start'>

/**
 * The period a person names: '2023', '2023-H1', '2023-9M', '2023-Q4', '2023-11', or its first and last day as
 * '2023-01-01..2023-06-30'.
 */
export function parseReportPeriod(
  text: string,
  regime: ReportRegime = 'party',
): ReportPeriod | PeriodRefusal {
  const words = text.trim().toUpperCase()
  const span = words.includes('..') ? spanOfDays(words) : spanOfCalendar(words)
  if (!span) return refuse('period-not-understood', { period: text })
  if (span.kind === 'days' && span.until <= span.from)
    return refuse('period-ends-before-start', { period: text })
  return periodOfSpan(span, regime)
}

function spanOfDays(words: string): ReportSpan | null {
  const [first = '', last = '', ...rest] = words.split('..')
  const from = parseLocalDate(first)
  const lastDay = parseLocalDate(last)
  if (!from || !lastDay || rest.length > 0 || lastDay >= '9999-12-31') return null
  return { kind: 'days', from, until: addDays(lastDay, 1) }
}

function spanOfCalendar(words: string): ReportSpan | null {
  const match = /^([12]\d{3})(?:-(?:H([12])|Q([1-4])|(9M)|(0[1-9]|1[0-2])))?$/.exec(words)
  if (!match) return null
  const [, yearText, half, quarter, nineMonths, month] = match
  const year = Number(yearText)
  if (half) return { kind: 'half-year', year, half: half === '1' ? 1 : 2 }
  if (quarter) return { kind: 'quarter', year, quarter: quarterOf(quarter) }
  if (nineMonths) return { kind: 'nine-months', year }
  if (month) return { kind: 'month', year, month: Number(month) }
  return { kind: 'year', year }
}

function quarterOf(digit: string): 1 | 2 | 3 | 4 {
  if (digit === '1') return 1
  if (digit === '2') return 2
  return digit === '3' ? 3 : 4
}
