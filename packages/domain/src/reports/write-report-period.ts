import { addDays, writeCitedDay } from '../days/index.ts'
import type { ReportPeriod } from './report-period.ts'

const roman = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const

/** The period as a report's title names it: 'quý IV năm 2023', '6 tháng đầu năm 2023', 'tháng 11 năm 2023', 'năm 2023'. */
export function writeReportPeriod({ span }: ReportPeriod): string {
  switch (span.kind) {
    case 'year':
      return `năm ${span.year}`
    case 'half-year':
      return `6 tháng ${span.half === 1 ? 'đầu' : 'cuối'} năm ${span.year}`
    case 'nine-months':
      return `9 tháng đầu năm ${span.year}`
    case 'quarter':
      return `quý ${roman[span.quarter]} năm ${span.year}`
    case 'month':
      return `tháng ${span.month} năm ${span.year}`
    case 'days':
      return `từ ngày ${writeCitedDay(span.from)} đến ngày ${writeCitedDay(addDays(span.until, -1))}`
  }
}
