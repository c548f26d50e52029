import type { Block } from '../block.ts'

/** A place of a table's grid: the cell that covers it, and whether it begins there. */
interface GridCell {
  readonly block: Block
  readonly own: boolean
}
export type GridRow = ReadonlyMap<number, GridCell>

/** A table's rows by column, merged cells standing in every place they cover. */
export function toGrid(cells: readonly Block[]): GridRow[] {
  const rows: Map<number, GridCell>[] = []
  for (const block of cells) {
    if (!block.cell) continue
    const { row, column, rowSpan, columnSpan } = block.cell
    for (let r = row; r < row + Math.min(rowSpan, 500); r++)
      for (let c = column; c < column + columnSpan; c++) {
        rows[r] ??= new Map()
        rows[r]?.set(c, { block, own: r === row && c === column })
      }
  }
  return [...rows].map((row) => row ?? new Map())
}
