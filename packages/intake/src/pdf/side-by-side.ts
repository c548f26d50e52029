import type { Segment, TextLine } from './text-line.ts'

/** Two columns of lines that stand beside each other: the two halves of a letterhead, recipients and signature. */
export interface SideBySide {
  readonly left: readonly string[]
  readonly right: readonly string[]
  /** How many lines of the page they take. */
  readonly count: number
}

/** Stands under a letterhead, in the middle of the page. */
const addressed = /^Kính gửi/u

/** The columns that begin at a line, or null where its words do not stand in two of them. */
export function readSideBySide(lines: readonly TextLine[], pageWidth: number): SideBySide | null {
  const first = lines.findIndex((line) => halves(line, pageWidth) !== null)
  const parted = lines[first] && halves(lines[first], pageWidth)
  if (!parted || first > 2) return null
  let gutter = { from: parted.left.x1, until: parted.right.x0 }
  const left: string[] = []
  const right: string[] = []
  let count = 0
  for (const line of lines) {
    const both = halvesAt(line, gutter)
    if (!both || addressed.test(line.text) || isCentred(line, pageWidth)) break
    if (both.left) left.push(both.left.text)
    if (both.right) right.push(both.right.text)
    gutter = {
      from: Math.max(gutter.from, both.left?.x1 ?? 0),
      until: Math.min(gutter.until, both.right?.x0 ?? Number.POSITIVE_INFINITY),
    }
    count++
  }
  return left.length > 0 && right.length > 0 ? { left, right, count } : null
}

/** A line's two halves round its widest gap, one on either side of the page. */
function halves({ segments }: TextLine, pageWidth: number): { left: Segment; right: Segment } | null {
  if (segments.length < 2) return null
  const gaps = segments.slice(1).map((segment, i) => segment.x0 - (segments[i]?.x1 ?? 0))
  const at = gaps.indexOf(Math.max(...gaps)) + 1
  const [left, right] = [join(segments.slice(0, at)), join(segments.slice(at))]
  return left && right && left.x0 < pageWidth * 0.4 && right.x1 > pageWidth * 0.55 ? { left, right } : null
}

/** A line's words on either side of a gutter; null where words stand in it. */
function halvesAt(
  { segments }: TextLine,
  gutter: { from: number; until: number },
): { left: Segment | null; right: Segment | null } | null {
  const left = segments.filter(({ x1 }) => x1 < gutter.until)
  const right = segments.filter(({ x0, x1 }) => x1 >= gutter.until && x0 > gutter.from)
  return left.length + right.length === segments.length ? { left: join(left), right: join(right) } : null
}

/** A title under the two halves stands in the middle. */
function isCentred({ segments, x0, x1 }: TextLine, pageWidth: number): boolean {
  return segments.length === 1 && Math.abs((x0 + x1) / 2 - pageWidth / 2) < pageWidth * 0.06
}

function join(segments: readonly Segment[]): Segment | null {
  const [first] = segments
  const last = segments.at(-1)
  return first && last
    ? { text: segments.map(({ text }) => text).join(' '), x0: first.x0, x1: last.x1 }
    : null
}
