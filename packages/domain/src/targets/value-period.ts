import { type Refusal, refuse } from '../refusals/index.ts'
import { parseReportPeriod, type ReportPeriod } from '../reports/index.ts'

/**
 * The calendar period a figure is for: a year, half-year, nine months, quarter or month. Statistical figures go by whole
 * calendar periods (Nghị định 60/2018/NĐ-CP), not from the 15th to the 14th as administrative reports do.
 */
export function valuePeriod(code: string): ReportPeriod | Refusal<'period-not-understood'> {
  const period = parseReportPeriod(code, 'party')
  if ('refused' in period || period.span.kind === 'days')
    return refuse('period-not-understood', { period: code })
  return period
}
