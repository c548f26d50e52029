import type { TextRange } from '@dondoc/domain/programme'

/** A stretch of a block with everything that points at it. */
export interface Cut extends TextRange {
  /** Indexes of the marks that cover it. */
  readonly marks: readonly number[]
}

/** The block's range cut wherever a mark begins or ends; the cuts join without gap or overlap. */
export function cutBlock(block: TextRange, marks: readonly TextRange[]): Cut[] {
  const near = marks.flatMap((mark, index) =>
    mark.from < block.until && mark.until > block.from ? [{ ...mark, index }] : [],
  )
  const inside = near.flatMap((mark) => [mark.from, mark.until])
  const edges = [block.from, ...inside.filter((edge) => edge > block.from && edge < block.until), block.until]
  const sorted = [...new Set(edges)].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((from, index) => {
    const until = sorted[index + 1] ?? block.until
    const covering = near.filter((mark) => mark.from <= from && mark.until >= until)
    return { from, until, marks: covering.map((mark) => mark.index) }
  })
}
