import { identity, type Matrix, multiply, toMatrix } from './matrix.ts'
import type { Glyph, Stroke } from './page-marks.ts'
import { pathStrokes } from './path-strokes.ts'
import { type PenState, TextPen } from './text-pen.ts'

/** Follows the drawing orders of a page and notes its letters and straight lines where they come to stand. */
export class PageScribe {
  readonly glyphs: Glyph[] = []
  readonly strokes: Stroke[] = []
  readonly pen = new TextPen()
  readonly #unitOf: (font: string) => number
  readonly #kept: { readonly matrix: Matrix; readonly state: PenState }[] = []
  #matrix: Matrix

  constructor(page: ArrayLike<unknown>, unitOf: (font: string) => number) {
    this.#matrix = toMatrix(page) ?? identity
    this.#unitOf = unitOf
  }

  save(): void {
    this.#kept.push({ matrix: this.#matrix, state: this.pen.state })
  }

  restore(): void {
    const last = this.#kept.pop()
    if (!last) return
    this.#matrix = last.matrix
    this.pen.set(last.state)
  }

  transform(values: unknown): void {
    const inner = isList(values) ? toMatrix(values) : null
    if (inner) this.#matrix = multiply(this.#matrix, inner)
  }

  beginForm(matrix: unknown): void {
    this.save()
    this.transform(matrix)
  }

  setFont(font: unknown, size: unknown): void {
    this.pen.set({ size: Number(size), unit: this.#unitOf(String(font)) })
  }

  /** A font may come among other settings of drawing. */
  setState(changes: unknown): void {
    for (const change of isList(changes) ? Array.from(changes) : []) {
      const [name, value] = isList(change) ? Array.from(change) : []
      if (name === 'Font' && isList(value)) this.setFont(value[0], value[1])
    }
  }

  write(glyphs: unknown): void {
    if (isList(glyphs))
      for (const glyph of this.pen.write(Array.from(glyphs), this.#matrix)) this.glyphs.push(glyph)
  }

  draw(data: unknown, stroked: boolean): void {
    const path = isList(data) ? data[0] : null
    if (!isList(path)) return
    for (const stroke of pathStrokes(Array.from(path, Number), stroked, this.#matrix))
      this.strokes.push(stroke)
  }
}

export function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value)
}
