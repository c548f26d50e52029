import type { Stroke } from './page-marks.ts'

const sameLine = 1.5
const gap = 3

/** Pieces of one line as one stroke: writers draw a table's lines cell by cell. */
export function joinStrokes(strokes: readonly Stroke[]): Stroke[] {
  return [true, false].flatMap((level) =>
    sameLines(strokes.filter((stroke) => stroke.level === level)).flatMap(joinPieces),
  )
}

function sameLines(strokes: readonly Stroke[]): Stroke[][] {
  const lines: Stroke[][] = []
  for (const stroke of [...strokes].sort((a, b) => a.at - b.at)) {
    const line = lines.at(-1)
    if (line && stroke.at - (line[0]?.at ?? 0) <= sameLine) line.push(stroke)
    else lines.push([stroke])
  }
  return lines
}

function joinPieces(line: readonly Stroke[]): Stroke[] {
  const joined: Stroke[] = []
  for (const piece of [...line].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && piece.from <= last.until + gap)
      joined[joined.length - 1] = { ...last, until: Math.max(last.until, piece.until) }
    else joined.push(piece)
  }
  return joined
}
