import { addDays } from '../days/index.ts'
import type { ReportPeriod } from './report-period.ts'

/** The period as a person may type it and a file name may carry it: '2023-Q4', '2023-01-01..2023-06-30'. */
export function reportPeriodCode({ span }: ReportPeriod): string {
  switch (span.kind) {
    case 'year':
      return `${span.year}`
    case 'half-year':
      return `${span.year}-H${span.half}`
    case 'nine-months':
      return `${span.year}-9M`
    case 'quarter':
      return `${span.year}-Q${span.quarter}`
    case 'month':
      return `${span.year}-${String(span.month).padStart(2, '0')}`
    case 'days':
      return `${span.from}..${addDays(span.until, -1)}`
  }
}
