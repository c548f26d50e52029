import { type Matrix, place } from './matrix.ts'
import type { Stroke } from './page-marks.ts'

/** A bar thinner than this is a line that was drawn by filling it. */
const thickest = 3
const shortest = 4
const straight = 1

interface Point {
  readonly x: number
  readonly y: number
}

/** The level and upright lines of a path: its edges where it is stroked, itself where it is a thin filled bar. */
export function pathStrokes(data: ArrayLike<number>, stroked: boolean, page: Matrix): Stroke[] {
  return subpaths(data, page).flatMap((points) => (stroked ? edges(points) : bar(points)))
}

/** Orders of a path by number: 0 move, 1 line, 2 curve, 3 quadratic curve, 4 close; each with its coordinates. */
function subpaths(data: ArrayLike<number>, page: Matrix): Point[][] {
  const paths: Point[][] = []
  const coordinates = [2, 2, 6, 4, 0]
  for (let at = 0; at < data.length; ) {
    const order = data[at] ?? -1
    const count = coordinates[order]
    if (count === undefined) return paths
    const path = paths.at(-1)
    const start = path?.[0]
    if (order === 4 && start) path.push(start)
    if (count > 0) {
      const end = place(page, data[at + count - 1] ?? 0, data[at + count] ?? 0)
      if (order === 0 || !path) paths.push([end])
      else path.push(end)
    }
    at += 1 + count
  }
  return paths
}

function edges(points: readonly Point[]): Stroke[] {
  return points.slice(1).flatMap((end, i) => toStroke(points[i] ?? end, end))
}

function bar(points: readonly Point[]): Stroke[] {
  if (points.length < 4 || points.length > 6) return []
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (bottom - top <= thickest)
    return toStroke({ x: left, y: (top + bottom) / 2 }, { x: right, y: (top + bottom) / 2 })
  if (right - left <= thickest)
    return toStroke({ x: (left + right) / 2, y: top }, { x: (left + right) / 2, y: bottom })
  return []
}

function toStroke(one: Point, other: Point): Stroke[] {
  const [width, height] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)]
  if (Math.max(width, height) < shortest || Math.min(width, height) > straight) return []
  const level = width > height
  const ends = level ? [one.x, other.x] : [one.y, other.y]
  return [{ level, at: level ? one.y : one.x, from: Math.min(...ends), until: Math.max(...ends) }]
}
