import { identity, type Matrix, multiply, place, toMatrix } from './matrix.ts'
import type { Glyph } from './page-marks.ts'

/** How a pen writes, by the names of ISO 32000-1, 9.3: size of the font, gaps, stretch, leading, rise. */
export interface PenState {
  readonly size: number
  /** What one unit of the font's widths measures, in sizes of the font. */
  readonly unit: number
  readonly letterGap: number
  readonly wordGap: number
  readonly stretch: number
  readonly leading: number
  readonly rise: number
}

/** What a pdf says of one letter it prints; a number between letters moves the pen back. */
interface PrintedGlyph {
  readonly unicode?: string
  readonly width?: number
  readonly isSpace?: boolean
}

/** The pen that writes a page's letters, moved as pdf moves it (ISO 32000-1, 9.4). */
export class TextPen {
  state: PenState = { size: 1, unit: 0.001, letterGap: 0, wordGap: 0, stretch: 1, leading: 0, rise: 0 }
  #matrix: Matrix = identity
  #line: Matrix = identity

  set(changes: Partial<PenState>): void {
    this.state = { ...this.state, ...changes }
  }

  begin(): void {
    this.moveTo(identity)
  }

  moveTo(values: ArrayLike<unknown>): void {
    const matrix = toMatrix(values)
    if (matrix) this.#matrix = this.#line = matrix
  }

  moveBy(x: number, y: number): void {
    this.moveTo(multiply(this.#line, [1, 0, 0, 1, x, y]))
  }

  nextLine(): void {
    this.moveBy(0, -this.state.leading)
  }

  /** The letters of one order, upright ones only, each at its place on the page. */
  write(printed: readonly unknown[], page: Matrix): Glyph[] {
    const { size, unit, letterGap, wordGap, stretch, rise } = this.state
    const matrix = multiply(page, this.#matrix)
    const upright = isUpright(matrix)
    const height = Math.abs(size) * Math.hypot(matrix[2], matrix[3])
    const glyphs: Glyph[] = []
    let x = 0
    for (const one of printed) {
      if (typeof one === 'number') x -= (one / 1000) * size * stretch
      if (typeof one !== 'object' || one === null) continue
      const { unicode = '', width = 0, isSpace = false }: PrintedGlyph = one
      const advance = width * unit * size
      if (unicode !== '' && upright)
        glyphs.push({
          text: unicode,
          ...place(matrix, x, rise),
          width: Math.abs(advance * stretch * matrix[0]),
          size: height,
        })
      x += (advance + letterGap + (isSpace ? wordGap : 0)) * stretch
    }
    this.#matrix = multiply(this.#matrix, [1, 0, 0, 1, x, 0])
    return glyphs
  }
}

/** Level and readable from the left: no stamp across the page, no words up its side. */
function isUpright([a, b, c, d]: Matrix): boolean {
  return a > 0 && Math.abs(b) < a * 0.1 && d < 0 && Math.abs(c) < -d * 0.5
}
