import { type getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import type { PageMarks } from './page-marks.ts'
import { isList, PageScribe } from './page-scribe.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>

const withoutAnnotations = 0

/**
 * The letters and straight lines of a page, from its drawing orders: text content as pdf.js gives it has guessed blanks
 * already, and no lines of tables.
 */
export async function readPage(page: PdfPage): Promise<PageMarks> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: withoutAnnotations })
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const scribe = new PageScribe(transform, (font) => unitOf(page, font))
  const stroked = [OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke]
  const filled = [OPS.fill, OPS.eoFill]
  const pictures = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]
  const { pen } = scribe
  const orders = new Map<number, (first: unknown, second: unknown, all: readonly unknown[]) => void>([
    [OPS.save, () => scribe.save()],
    [OPS.restore, () => scribe.restore()],
    [OPS.transform, (_first, _second, all) => scribe.transform(all)],
    [OPS.paintFormXObjectBegin, (matrix) => scribe.beginForm(matrix)],
    [OPS.paintFormXObjectEnd, () => scribe.restore()],
    [OPS.setGState, (changes) => scribe.setState(changes)],
    [OPS.setFont, (font, size) => scribe.setFont(font, size)],
    [OPS.setCharSpacing, (gap) => pen.set({ letterGap: Number(gap) })],
    [OPS.setWordSpacing, (gap) => pen.set({ wordGap: Number(gap) })],
    [OPS.setHScale, (share) => pen.set({ stretch: Number(share) / 100 })],
    [OPS.setLeading, (leading) => pen.set({ leading: Number(leading) })],
    [OPS.setTextRise, (rise) => pen.set({ rise: Number(rise) })],
    [OPS.beginText, () => pen.begin()],
    [OPS.setTextMatrix, (first, _, all) => pen.moveTo(isList(first) ? first : all)],
    [OPS.moveText, (x, y) => pen.moveBy(Number(x), Number(y))],
    [
      OPS.setLeadingMoveText,
      (x, y) => {
        pen.set({ leading: -Number(y) })
        pen.moveBy(Number(x), Number(y))
      },
    ],
    [OPS.nextLine, () => pen.nextLine()],
    [OPS.showText, (glyphs) => scribe.write(glyphs)],
    [
      OPS.constructPath,
      (paint, data) => {
        if (stroked.includes(Number(paint))) scribe.draw(data, true)
        if (filled.includes(Number(paint))) scribe.draw(data, false)
      },
    ],
  ])
  for (const [i, order] of fnArray.entries()) {
    const all: readonly unknown[] = argsArray[i] ?? []
    orders.get(order)?.(all[0], all[1], all)
  }
  const pictured = fnArray.some((order) => pictures.includes(order))
  return { width, height, glyphs: scribe.glyphs, strokes: scribe.strokes, pictured }
}

/** What one unit of a font's widths measures, in sizes of the font. */
function unitOf(page: PdfPage, name: string): number {
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null
  if (typeof font !== 'object' || font === null || !('fontMatrix' in font)) return 0.001
  return isList(font.fontMatrix) ? Number(font.fontMatrix[0]) || 0.001 : 0.001
}
