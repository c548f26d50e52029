import type { ReadDocument } from '@dondoc/domain/programme'
import { IntakeFault } from '../intake-fault.ts'
import { dropFurniture } from './drop-furniture.ts'
import { readPages } from './open-pdf.ts'
import type { PageMarks } from './page-marks.ts'
import { pageParts } from './page-parts.ts'
import { PdfWalk } from './pdf-walk.ts'

/** Fewer letters on a page than this, and a picture: a scan, whose only words are a stamp's. */
const fewLetters = 30

/**
 * A pdf with a text layer: lines put together from where their letters stand, tables from their lines, page numbers and
 * running heads dropped. Throws an IntakeFault: encrypted, scanned, unreadable, too-large.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const pages = await readPages(bytes)
  if (isScan(pages)) throw new IntakeFault('scanned')
  const walk = new PdfWalk()
  for (const page of dropFurniture(pages.map(pageParts))) walk.addPage(page)
  return walk.finish()
}

function isScan(pages: readonly PageMarks[]): boolean {
  const letters = pages.reduce((sum, { glyphs }) => sum + glyphs.length, 0)
  return pages.some(({ pictured }) => pictured) && letters < fewLetters * pages.length
}
