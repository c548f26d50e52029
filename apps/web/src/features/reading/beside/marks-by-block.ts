import type { TextRange } from '@dondoc/domain/programme'
import type { ReadingMark } from './reading-mark.ts'

/** The marks that touch each block, in the blocks' order; blocks stand in the order of the text and do not overlap. */
export function marksByBlock(blocks: readonly TextRange[], marks: readonly ReadingMark[]): ReadingMark[][] {
  const touching: ReadingMark[][] = blocks.map(() => [])
  for (const mark of marks) {
    for (let at = firstAfter(blocks, mark.range.from); at < blocks.length; at += 1) {
      const block = blocks[at]
      if (!block || block.from >= mark.range.until) break
      touching[at]?.push(mark)
    }
  }
  return touching
}

/** The first block that ends after a place of the text. */
function firstAfter(blocks: readonly TextRange[], place: number): number {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.until ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}
