import type { Block } from '../block.ts'
import type { DocumentPart } from '../passages/document-part.ts'
import { toPassage } from '../passages/passage.ts'
import { cleanQuote, joinQuotes, type Quote, splitQuote } from '../passages/quote.ts'
import { isTableHead } from '../tables/is-table-head.ts'

/** Two columns of a letterhead that a copy runs into one line. */
const columns =
  /\s*\|\s*|\s{3,}|\s+(?=CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s?[-–])|(?=\s)(?<=\d\s?[-/]\s?[\p{Lu}\d&]{1,9}(?:\s?[-/]\s?[\p{Lu}\p{Ll}\d&]{1,9}){0,6})\s+(?=\p{Lu}[\p{L} .-]{1,30},\s*ngày)|(?<=\p{Lu}{2}\s\p{Lu}{2,})\s+(?=\p{Lu}\p{Ll}[\p{L} .-]{1,28},\s*ngày)/u
const reach = 60

/** The first lines of the document, up to a table of tasks; the cells of other tables among them, each line of a cell on its own. */
export function headLines(parts: readonly DocumentPart[]): Quote[] {
  const lines: Quote[] = []
  for (const part of parts) {
    if (lines.length > 0 && part.kind === 'table' && holdsTasks(part.cells)) break
    if (part.kind === 'passage') lines.push(...splitQuote(part.passage, /\n/u))
    else for (const cell of part.cells) lines.push(...splitCell(toPassage(cell)))
    if (lines.length > reach) break
  }
  const clean = lines
    .flatMap((line) => splitQuote(line, columns))
    .map(cleanQuote)
    .filter(({ text }) => text !== '')
  return clean.map((line, i) => {
    const next = clean[i + 1]
    return next && /^S[ốỐ]\s*:?$/u.test(line.text) && /^[\d/.…_-]/u.test(next.text)
      ? joinQuotes([line, next], ' ')
      : line
  })
}

function holdsTasks(cells: readonly Block[]): boolean {
  const [first] = cells
  const row = cells.filter(({ cell }) => cell?.row === first?.cell?.row)
  return isTableHead(row.map(({ text }) => text))
}

/** A letterhead cell holds issuer, number and subject in lines of their own; 'V/v …' runs to the cell's end. */
function splitCell(cell: Quote): Quote[] {
  const [head, ...subject] = splitQuote(cell, /\n(?=V\/v)/iu)
  return [...(head ? splitQuote(head, /\n/u) : []), ...subject]
}
