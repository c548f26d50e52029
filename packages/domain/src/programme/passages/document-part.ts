import type { Block } from '../block.ts'
import { isAttachment, isClosing } from '../outline/document-ends.ts'
import { mendPageBreaks } from './mend-page-breaks.ts'
import type { Footnote, Passage } from './passage.ts'

/** A document in reading order: passages and tables, its footnotes apart. */
export interface DocumentParts {
  readonly parts: readonly DocumentPart[]
  readonly footnotes: readonly Footnote[]
}
export type DocumentPart =
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'table'; readonly cells: readonly Block[] }

/** Blocks as a reader takes them in: page breaks mended, cells gathered into tables, footnotes set apart. */
export function toDocumentParts(blocks: readonly Block[]): DocumentParts {
  const footnotes = blocks.filter((block) => block.kind === 'footnote').map(toFootnote)
  const parts: DocumentPart[] = []
  let loose: Block[] = []
  let table: Block[] = []
  const closeTable = () => {
    if (table.length > 0) parts.push({ kind: 'table', cells: table })
    table = []
  }
  const closeLoose = () => {
    for (const passage of mendPageBreaks(loose)) parts.push({ kind: 'passage', passage })
    loose = []
  }
  for (const block of blocks) {
    if (block.kind === 'footnote') continue
    if (block.kind !== 'cell') {
      closeTable()
      loose.push(block)
      continue
    }
    closeLoose()
    if (table[0]?.cell?.table !== block.cell?.table) closeTable()
    table.push(block)
  }
  closeTable()
  closeLoose()
  return { parts, footnotes }
}

function toFootnote(block: Block): Footnote {
  const match = /^\(?(\d{1,3})\)?\s*/.exec(block.text)
  return {
    mark: match ? `(${match[1]})` : '',
    text: block.text.slice(match?.[0].length ?? 0),
    range: block.range,
  }
}

/** '[1] Công văn số …': a note that a copy prints behind the signature; '(1) …' is one where the text calls it: 'tháng 11/2026(1)'. */
const note = /^\[\d{1,3}\]\s/u
const called = /(?<=[\p{L}\d”"])\(\d{1,2}\)/gu

/** The parts that are the directive itself: up to the signature, then its notes, tables and attachments; no page around it. */
export function ownParts(parts: readonly DocumentPart[]): DocumentPart[] {
  let closed = false
  const marks = new Set<string>()
  const isNote = ({ text }: Passage) =>
    note.test(text) || marks.has(/^\(\d{1,2}\)(?=\s)/u.exec(text)?.[0] ?? '')
  return parts.filter((part) => {
    if (part.kind === 'table') {
      closed ||= part.cells.some(isClosing)
      return true
    }
    if (isClosing(part.passage)) closed = true
    if (isAttachment(part.passage)) closed = false
    if (closed) return isNote(part.passage)
    for (const [mark] of part.passage.text.matchAll(called)) marks.add(mark)
    return true
  })
}
