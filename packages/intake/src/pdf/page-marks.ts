/** A letter on a page: where its baseline begins, from the page's upper left corner in points. */
export interface Glyph {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A straight stroke of a page, level or upright, from its left or upper end. */
export interface Stroke {
  readonly level: boolean
  /** Where it lies: y of a level stroke, x of an upright one. */
  readonly at: number
  readonly from: number
  readonly until: number
}

/** What is printed on a page. */
export interface PageMarks {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly strokes: readonly Stroke[]
  /** Whether it holds a picture. */
  readonly pictured: boolean
}
