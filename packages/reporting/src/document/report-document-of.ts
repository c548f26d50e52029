import type { ReportFigures } from '@dondoc/domain/reports'
import { bodyReport } from './body-report.ts'
import { consolidatedReport } from './consolidated-report.ts'
import type { ReportDocument } from './report-document.ts'

/** The paper that shows the figures; the same figures make the same paper for ever. */
export function reportDocumentOf(figures: ReportFigures): ReportDocument {
  return figures.kind === 'body' ? bodyReport(figures) : consolidatedReport(figures)
}
