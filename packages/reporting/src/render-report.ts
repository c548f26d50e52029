import type { ReportFigures } from '@dondoc/domain/reports'
import { reportDocumentOf } from './document/report-document-of.ts'
import { drawDocument } from './docx/draw-document.ts'
import { writeDocx } from './docx/write-docx.ts'

/** The report as a Word file in the Party layout of its day; the same figures give the same bytes. */
export async function renderReport(figures: ReportFigures): Promise<Uint8Array> {
  return writeDocx(drawDocument(reportDocumentOf(figures)), figures.issuedOn)
}
