/** A transformation of the plane as pdf writes it: [a, b, c, d, e, f]. */
export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

export function place([a, b, c, d, e, f]: Matrix, x: number, y: number): { x: number; y: number } {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

/** Six numbers out of what a drawing order carries; null where it carries something else. */
export function toMatrix(values: ArrayLike<unknown>): Matrix | null {
  const [a, b, c, d, e, f] = Array.from(values).map(Number)
  const matrix: Matrix = [a ?? Number.NaN, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? Number.NaN]
  return matrix.every(Number.isFinite) ? matrix : null
}
