import type { ReportFigures } from '@dondoc/domain/reports'
import { Packer } from 'docx'
import { reportDocumentOf } from '../document/report-document-of.ts'
import { drawDocument } from '../docx/draw-document.ts'

/** The floor under rendering: the Word library writing the same paper from words that are ready beforehand. */
export function constantReport(figures: ReportFigures): () => Promise<Uint8Array> {
  const report = reportDocumentOf(figures)
  return () => Packer.pack(drawDocument(report), 'uint8array')
}
