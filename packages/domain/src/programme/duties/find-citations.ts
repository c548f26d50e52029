import { type Citation, findReferences } from '../../documents/index.ts'
import type { DocumentParts } from '../passages/document-part.ts'
import { sourceOf } from '../passages/passage.ts'

/** Every citation of the document with its place in the text: of passages with page breaks mended, of tables, of footnotes. */
export function findCitations({ parts, footnotes }: DocumentParts): Citation[] {
  const inText = parts.flatMap((part) => {
    if (part.kind === 'table') return part.cells.flatMap((cell) => shifted(cell.text, cell.range.from))
    const { passage } = part
    return findReferences(passage.text).map(({ reference, range }) => ({
      reference,
      range: sourceOf(passage, range),
    }))
  })
  return [...inText, ...footnotes.flatMap((note) => shifted(note.text, note.range.until - note.text.length))]
}

function shifted(text: string, by: number): Citation[] {
  return findReferences(text).map(({ reference, range }) => ({
    reference,
    range: { from: range.from + by, until: range.until + by },
  }))
}
