import { withNoteCalls } from './note-calls.ts'
import type { Glyph } from './page-marks.ts'

/** Words that stand together on a line, with wide blanks around them. */
export interface Segment {
  readonly text: string
  readonly x0: number
  readonly x1: number
}

/** A printed line, its letters put in order. */
export interface TextLine {
  readonly text: string
  readonly segments: readonly Segment[]
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly size: number
  /** How wide its first word is, to tell whether it would have fitted on the line above. */
  readonly firstWord: number
}

/** Gaps in sizes of the letters: from here on a blank, from here on another column. */
const blank = 0.2
const column = 1.8
/** Letters whose baselines differ by less of their size stand on one line. */
const sameLine = 0.5
const double = 0.1

/** Letters as the lines of a page, from top to bottom; the order in which they were drawn says nothing. */
export function textLines(glyphs: readonly Glyph[]): TextLine[] {
  const rows: Glyph[][] = []
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    const [first] = row ?? []
    if (row && first && glyph.y - first.y <= sameLine * Math.max(glyph.size, first.size)) row.push(glyph)
    else rows.push([glyph])
  }
  return rows.flatMap((row) => toLine(row.sort((a, b) => a.x - b.x)))
}

function toLine(row: readonly Glyph[]): TextLine[] {
  const spaces = row.filter(({ text }) => text.trim() === '')
  const printed = row.filter(({ text }) => text.trim() !== '')
  const inked = withNoteCalls(printed.filter((glyph, i) => !isDoubled(glyph, printed[i - 1])))
  const segments = toSegments(inked, spaces).map(calledOnce)
  const [first] = segments
  const last = segments.at(-1)
  if (!first || !last) return []
  const size = usualSize(inked)
  return [
    {
      text: segments.map(({ text }) => text).join(' '),
      segments,
      x0: first.x0,
      x1: last.x1,
      y: Math.max(...inked.filter((glyph) => Math.round(glyph.size) === size).map(({ y }) => y)),
      size,
      firstWord: first.firstWord,
    },
  ]
}

interface GrowingSegment {
  text: string
  readonly x0: number
  x1: number
  firstWord: number
}

function toSegments(inked: readonly Glyph[], spaces: readonly Glyph[]): GrowingSegment[] {
  const segments: GrowingSegment[] = []
  let space = 0
  for (const { text, x, width, size } of inked) {
    const segment = segments.at(-1)
    const gap = segment ? x - segment.x1 : 0
    while (segment && (spaces[space]?.x ?? Number.POSITIVE_INFINITY) < segment.x1 - size * double) space++
    if (!segment || gap > size * column) segments.push({ text, x0: x, x1: x + width, firstWord: width })
    else {
      const spaced = gap > size * blank || (spaces[space]?.x ?? x) < x
      segment.text += spaced ? ` ${text}` : text
      segment.x1 = Math.max(segment.x1, x + width)
      if (!segment.text.includes(' ')) segment.firstWord = segment.x1 - segment.x0
    }
  }
  return segments
}

/** A call whose brackets are printed has them already. */
function calledOnce(segment: GrowingSegment): GrowingSegment {
  return { ...segment, text: segment.text.replace(/\(\((\d{1,3})\)\)/g, '($1)') }
}

/** Bold that was made by printing a letter twice. */
function isDoubled(glyph: Glyph, before: Glyph | undefined): boolean {
  return before !== undefined && before.text === glyph.text && glyph.x - before.x < glyph.size * double
}

/** The size most of the letters have, in whole points. */
function usualSize(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>()
  for (const { size } of glyphs) counts.set(Math.round(size), (counts.get(Math.round(size)) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
