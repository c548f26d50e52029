import { type ReportFigures, writeReportPeriod } from '@dondoc/domain/reports'

/** What the tasks come from: the one document, or the programmes where there are several. */
export function programmeWords({ programmes }: ReportFigures): string {
  return programmes.length === 1 && programmes[0] ? programmes[0] : 'các chương trình, kế hoạch được giao'
}

/** The lines under the type name, the period on a line of its own. */
export function subjectLines(figures: ReportFigures): string[] {
  const what = figures.kind === 'consolidated' ? 'tổng hợp kết quả thực hiện' : 'kết quả thực hiện'
  return [`${what} ${programmeWords(figures)}`, writeReportPeriod(figures.period)].map(heldTogether)
}

/** Numbers stay on the line of the word they belong to: 'số 28-NQ/TW', '(khóa XIII)'. */
export function heldTogether(line: string): string {
  return line.replace(/(số|ngày|tháng|năm|quý|khóa) (?=[\dIVX])/gu, '$1\u00a0')
}
