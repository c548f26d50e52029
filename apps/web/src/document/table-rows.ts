import type { TableCell } from '@dondoc/domain/programme'

interface Placed {
  readonly block: { readonly cell?: TableCell }
}

export interface TableRow<Block> {
  readonly row: number
  readonly cells: readonly DrawnCell<Block>[]
}

/** A cell as it is drawn: without blocks where nothing is printed in it, its spans counted in rows and columns that are drawn. */
interface DrawnCell<Block> {
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly blocks: readonly Block[]
}

/**
 * The rows of one table. What intake hands over holds only cells with words; the empty ones are put back, or what follows them
 * would slide under a wrong heading. Rows and columns in which no cell begins are not drawn.
 */
export function tableRows<Block extends Placed>(blocks: readonly Block[]): TableRow<Block>[] {
  const places = placesOf(blocks)
  const all = [...places.values()]
  const rows = inOrder(all.map(({ cell }) => cell.row))
  const columns = inOrder(all.map(({ cell }) => cell.column))
  /** By column: the first row that no cell from above reaches into. */
  const freeFrom = columns.map(() => 0)
  return rows.map((row, at) => {
    const cells: DrawnCell<Block>[] = []
    for (let index = 0; index < columns.length; ) {
      const column = columns[index] ?? 0
      const place = places.get(keyOf(row, column))
      const rowSpan = place ? spanIn(rows, at, row + place.cell.rowSpan) : 1
      const columnSpan = place ? spanIn(columns, index, column + place.cell.columnSpan) : 1
      if (place || (freeFrom[index] ?? 0) <= at)
        cells.push({ column, rowSpan, columnSpan, blocks: place?.blocks ?? [] })
      if (place) freeFrom.fill(at + rowSpan, index, index + columnSpan)
      index += columnSpan
    }
    return { row, cells }
  })
}

function placesOf<Block extends Placed>(blocks: readonly Block[]) {
  const places = new Map<string, { cell: TableCell; blocks: Block[] }>()
  for (const block of blocks) {
    const { cell } = block.block
    if (!cell) continue
    const key = keyOf(cell.row, cell.column)
    const place = places.get(key)
    if (place) place.blocks.push(block)
    else places.set(key, { cell, blocks: [block] })
  }
  return places
}

function keyOf(row: number, column: number): string {
  return `${row} ${column}`
}

function inOrder(lines: readonly number[]): number[] {
  return [...new Set(lines)].sort((a, b) => a - b)
}

/** How many of the lines from that at `index` on lie before `end`: at least its own. */
function spanIn(lines: readonly number[], index: number, end: number): number {
  let until = index + 1
  while (until < lines.length && (lines[until] ?? end) < end) until += 1
  return until - index
}
