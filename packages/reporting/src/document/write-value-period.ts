import { isRefusal } from '@dondoc/domain/refusals'
import { parseReportPeriod, writeReportPeriod } from '@dondoc/domain/reports'

/** The period of a figure in words: '2023-H1' is '6 tháng đầu năm 2023'. */
export function writeValuePeriod(code: string): string {
  const period = parseReportPeriod(code)
  return isRefusal(period) ? code : writeReportPeriod(period)
}
