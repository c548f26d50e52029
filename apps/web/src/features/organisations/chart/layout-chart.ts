import type { Branch } from '../organisation-branches.ts'

export const boxWidth = 224
export const boxHeight = 96
const sideGap = 20
const rowGap = 12
const levelGap = 52
/** Room on the left of a column of boxes for the line that leads into them. */
const spine = 18
/** Up to so many closed bodies stand beside each other; more stand in columns. */
const abreast = 3

export interface PlacedBranch {
  readonly branch: Branch
  readonly x: number
  readonly y: number
}

/** The line from a superior down to one below it, by its corners. */
export interface ChartLine {
  readonly to: string
  readonly corners: readonly (readonly [x: number, y: number])[]
}

export interface ChartLayout {
  readonly width: number
  readonly height: number
  readonly boxes: readonly PlacedBranch[]
  readonly lines: readonly ChartLine[]
}

/** A body with what is shown below it, in blocks from left to right. */
interface Item {
  readonly branch: Branch
  readonly blocks: readonly Block[]
  readonly width: number
}

/** One body with all that is open below it, or a run of closed ones in columns. */
interface Block {
  readonly items: readonly Item[]
  readonly rows: number
  readonly width: number
}

/**
 * Places the open branches: a superior stands over the middle of what is below it, open bodies beside each other with all
 * below them, and closed ones between these in columns. The order is that of the tree; no two boxes touch.
 */
export function layoutChart(branches: readonly Branch[]): ChartLayout {
  const boxes: PlacedBranch[] = []
  const lines: ChartLine[] = []
  const tops = blocksOf(itemsOf(branches))
  placeBlocks(tops, { left: 0, top: 0, from: null })
  return {
    width: Math.max(widthOf(tops), 0),
    height: Math.max(0, ...boxes.map(({ y }) => y + boxHeight)),
    ...{ boxes, lines },
  }

  function placeBlocks(
    blocks: readonly Block[],
    at: { left: number; top: number; from: PlacedBranch | null },
  ) {
    let left = at.left
    for (const block of blocks) {
      placeBlock(block, { ...at, left })
      left += block.width + sideGap
    }
  }

  function placeBlock(
    { items, rows }: Block,
    { left, top, from }: { left: number; top: number; from: PlacedBranch | null },
  ) {
    const columnWidth = rows > 1 ? spine + boxWidth + sideGap : boxWidth + sideGap
    for (const [index, item] of items.entries()) {
      const column = left + Math.floor(index / rows) * columnWidth
      const placed = {
        branch: item.branch,
        x: rows > 1 ? column + spine : column + (item.width - boxWidth) / 2,
        y: top + (index % rows) * (boxHeight + rowGap),
      }
      boxes.push(placed)
      if (from) lines.push({ to: item.branch.node.code, corners: cornersOf(from, placed, rows > 1) })
      const below = { top: placed.y + boxHeight + levelGap, from: placed }
      placeBlocks(item.blocks, { ...below, left: column + (item.width - widthOf(item.blocks)) / 2 })
    }
  }
}

/** Down to between the levels, across, and down into the top of the box, or along the column into its side. */
function cornersOf(from: PlacedBranch, to: PlacedBranch, inColumn: boolean): ChartLine['corners'] {
  const start = from.x + boxWidth / 2
  const across = from.y + boxHeight + levelGap / 2
  const down = inColumn ? to.x - spine / 2 : to.x + boxWidth / 2
  const end = inColumn ? to.y + boxHeight / 2 : to.y
  const corners = [
    [start, from.y + boxHeight],
    [start, across],
    [down, across],
    [down, end],
  ] as const
  return inColumn ? [...corners, [to.x, end]] : corners
}

/** The forest that the lines of the tree draw by their levels. */
function itemsOf(branches: readonly Branch[]): Item[] {
  const below = (from: number, until: number): Item[] => {
    const items: Item[] = []
    for (let at = from; at < until; ) {
      const branch = branches[at]
      if (!branch) break
      let end = at + 1
      while (end < until && (branches[end]?.level ?? 0) > branch.level) end++
      const blocks = blocksOf(below(at + 1, end))
      items.push({ branch, blocks, width: Math.max(boxWidth, widthOf(blocks)) })
      at = end
    }
    return items
  }
  return below(0, branches.length)
}

function blocksOf(items: readonly Item[]): Block[] {
  const runs: Item[][] = []
  for (const item of items) {
    const run = runs.at(-1)
    const isClosed = item.blocks.length === 0
    if (isClosed && run?.[0]?.blocks.length === 0) run.push(item)
    else runs.push([item])
  }
  return runs.map((run) => {
    const rows = run.length <= abreast ? 1 : Math.max(4, Math.ceil(Math.sqrt(run.length * 2)))
    const columns = Math.ceil(run.length / rows)
    const [only] = run
    const one = run.length === 1 && only ? only.width : rows > 1 ? spine + boxWidth : boxWidth
    return { items: run, rows, width: columns * (one + sideGap) - sideGap }
  })
}

function widthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { width }) => sum + width + sideGap, -sideGap)
}
