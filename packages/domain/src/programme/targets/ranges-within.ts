import type { TextRange } from '../block.ts'

/** Of ranges in order, without overlaps, those that lie in another one. */
export function rangesWithin<One extends TextRange>(
  ordered: readonly One[],
  { from, until }: TextRange,
): One[] {
  const found: One[] = []
  for (let i = firstFrom(ordered, from); i < ordered.length; i++) {
    const one = ordered[i]
    if (!one || one.until > until) break
    found.push(one)
  }
  return found
}

/** The last one that begins before a place. */
export function lastBefore<One extends TextRange>(ordered: readonly One[], at: number): One | null {
  return ordered[firstFrom(ordered, at) - 1] ?? null
}

/** The index of the first one that begins at a place or behind it. */
function firstFrom(ordered: readonly TextRange[], at: number): number {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle]?.from ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
