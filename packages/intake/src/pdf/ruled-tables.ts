import { joinStrokes } from './join-strokes.ts'
import type { Glyph, Stroke } from './page-marks.ts'

/** A cell that lines enclose: its place in its table, and the box of its letters. */
export interface RuledCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A table drawn with lines. */
export interface RuledTable {
  readonly top: number
  readonly bottom: number
  /** Where its columns begin and the last ends: a table that goes on over a page has the same. */
  readonly columns: readonly number[]
  readonly cells: readonly RuledCell[]
}

const near = 3
/** A page of more lines, or a table of more cells, is a drawing. */
const mostStrokes = 2000
const mostSlots = 20_000

/** The tables that the lines of a page draw: a frame round one cell is none. */
export function ruledTables(strokes: readonly Stroke[]): RuledTable[] {
  const joined = joinStrokes(strokes)
  if (joined.length > mostStrokes) return []
  return meshes(joined)
    .flatMap(toTable)
    .sort((a, b) => a.top - b.top)
}

export function isInside(
  { x, y, width, size }: Glyph,
  cell: Pick<RuledCell, 'left' | 'right' | 'top' | 'bottom'>,
): boolean {
  const [middle, height] = [x + width / 2, y - size * 0.3]
  return middle >= cell.left && middle < cell.right && height >= cell.top && height < cell.bottom
}

/** Lines that touch each other, together. */
function meshes(strokes: readonly Stroke[]): Stroke[][] {
  const level = strokes.filter((stroke) => stroke.level)
  const upright = strokes.filter((stroke) => !stroke.level)
  const rest = new Set(strokes)
  const found: Stroke[][] = []
  for (const start of level) {
    if (!rest.delete(start)) continue
    const mesh = [start]
    for (const stroke of mesh)
      for (const other of stroke.level ? upright : level)
        if (rest.has(other) && touches(stroke, other)) {
          rest.delete(other)
          mesh.push(other)
        }
    found.push(mesh)
  }
  return found
}

function touches(one: Stroke, other: Stroke): boolean {
  return covers(one, other.at) && covers(other, one.at)
}

function covers({ from, until }: Stroke, at: number): boolean {
  return from - near <= at && at <= until + near
}

function toTable(mesh: readonly Stroke[]): RuledTable[] {
  const level = mesh.filter((stroke) => stroke.level)
  const upright = mesh.filter((stroke) => !stroke.level)
  const xs = edges(upright.map(({ at }) => at))
  const ys = edges([...level.map(({ at }) => at), ...openEnds(upright, level)])
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > mostSlots) return []
  const open = (row: number, column: number, side: 'right' | 'below') => {
    const [x, y] = [middle(xs, column), middle(ys, row)]
    return side === 'right'
      ? !upright.some((stroke) => Math.abs(stroke.at - (xs[column + 1] ?? 0)) <= near && covers(stroke, y))
      : !level.some((stroke) => Math.abs(stroke.at - (ys[row + 1] ?? 0)) <= near && covers(stroke, x))
  }
  const cells = mergeSlots(ys.length - 1, xs.length - 1, open).map((cell) => ({
    ...cell,
    left: xs[cell.column] ?? 0,
    right: xs[cell.column + cell.columnSpan] ?? 0,
    top: ys[cell.row] ?? 0,
    bottom: ys[cell.row + cell.rowSpan] ?? 0,
  }))
  return cells.length < 2 ? [] : [{ top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, columns: xs, cells }]
}

/** Upright lines that go on past the last level one: a page cut the row. */
function openEnds(upright: readonly Stroke[], level: readonly Stroke[]): number[] {
  const [first, last] = [Math.min(...level.map(({ at }) => at)), Math.max(...level.map(({ at }) => at))]
  const above = upright.filter(({ from }) => from < first - 2 * near)
  const below = upright.filter(({ until }) => until > last + 2 * near)
  return [
    ...(above.length > 1 ? [Math.min(...above.map(({ from }) => from))] : []),
    ...(below.length > 1 ? [Math.max(...below.map(({ until }) => until))] : []),
  ]
}

/** Places in order, those that nearly meet as one. */
function edges(places: readonly number[]): number[] {
  return [...places]
    .sort((a, b) => a - b)
    .filter((place, i, all) => i === 0 || place - (all[i - 1] ?? 0) > near)
}

function middle(edges: readonly number[], index: number): number {
  return ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2
}

/** Slots with no line between them are one cell, which begins in its upper left one. */
function mergeSlots(
  rows: number,
  columns: number,
  open: (row: number, column: number, side: 'right' | 'below') => boolean,
) {
  const taken = new Set<number>()
  const cells: { row: number; column: number; rowSpan: number; columnSpan: number }[] = []
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue
      let columnSpan = 1
      while (column + columnSpan < columns && open(row, column + columnSpan - 1, 'right')) columnSpan++
      let rowSpan = 1
      while (row + rowSpan < rows && open(row + rowSpan - 1, column, 'below')) rowSpan++
      for (let r = row; r < row + rowSpan; r++)
        for (let c = column; c < column + columnSpan; c++) taken.add(r * columns + c)
      cells.push({ row, column, rowSpan, columnSpan })
    }
  return cells
}
