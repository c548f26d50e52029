import type { Block, TextRange } from '../block.ts'
import type { Quote } from './quote.ts'

/** A paragraph as it was before a page broke it: its words, and where each piece of them stands in the text. */
export interface Passage extends Quote {
  readonly kind: Exclude<Block['kind'], 'rule' | 'cell' | 'footnote'>
  readonly marker: string | null
  readonly level: number | null
}

/** A footnote's words without its mark, and the mark it is called by: '(1)'. */
export interface Footnote {
  readonly mark: string
  readonly text: string
  readonly range: TextRange
}

export function toPassage(block: Block): Passage {
  const kind = block.kind === 'heading' || block.kind === 'item' ? block.kind : 'paragraph'
  const pieces = [{ at: 0, range: block.range }]
  return { kind, text: block.text, marker: block.marker ?? null, level: block.level ?? null, pieces }
}

/** Two halves of a paragraph as one, a blank between them. */
export function joinPassages(first: Passage, rest: Passage): Passage {
  const shift = first.text.length + 1
  const pieces = rest.pieces.map((piece) => ({ ...piece, at: piece.at + shift }))
  return { ...first, text: `${first.text} ${rest.text}`, pieces: [...first.pieces, ...pieces] }
}

/** Where a stretch of the passage's words stands in the text; over a page break the stretch covers what lies between. */
export function sourceOf(passage: Quote, range: TextRange): TextRange {
  return {
    from: placeOf(passage, range.from),
    until: placeOf(passage, Math.max(range.from, range.until - 1)) + 1,
  }
}

function placeOf(passage: Quote, offset: number): number {
  const piece = passage.pieces.findLast((p) => p.at <= offset) ?? passage.pieces[0]
  if (!piece) return 0
  return Math.min(
    piece.range.from + Math.max(0, offset - piece.at),
    Math.max(piece.range.from, piece.range.until - 1),
  )
}
