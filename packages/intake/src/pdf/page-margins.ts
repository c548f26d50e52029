import type { TextLine } from './text-line.ts'

/** Where the lines of a page's text begin and end, and how far apart most of them stand; null where too few say so. */
export interface Margins {
  readonly left: number
  readonly right: number
  readonly pitch: number | null
}

/** How many lines show how far lines stand apart. */
const fewest = 5

/** The margins that most of a page's long lines keep; the widest ones where it has no long lines. */
export function pageMargins(lines: readonly TextLine[], pageWidth: number): Margins {
  const long = lines.filter(({ x0, x1 }) => x1 - x0 > pageWidth * 0.45)
  const kept = long.length > 0 ? long : lines
  if (kept.length === 0) return { left: 0, right: pageWidth, pitch: null }
  const left = commonest(kept.map(({ x0 }) => x0))
  const ends = kept.map(({ x1 }) => x1).sort((a, b) => a - b)
  return { left, right: ends[Math.floor((ends.length - 1) * 0.9)] ?? pageWidth, pitch: usualPitch(long) }
}

/** Long lines below each other are mostly of one paragraph. */
function usualPitch(long: readonly TextLine[]): number | null {
  const gaps = long.slice(1).map(({ y }, i) => Math.round((y - (long[i]?.y ?? y)) * 2) / 2)
  const counts = new Map<number, number>()
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return best && best[1] >= fewest ? best[0] : null
}

function commonest(places: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const place of places) counts.set(Math.round(place / 3), (counts.get(Math.round(place / 3)) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return (best?.[0] ?? 0) * 3
}
