import { joinPieces } from './join-pieces.ts'

/** Words that stand together in a line, parted from others by two blanks at least: [from, until) of the line. */
export interface Stretch {
  readonly from: number
  readonly until: number
  readonly words: string
}

export function stretchesOf(line: string): Stretch[] {
  return [...line.matchAll(/\S+(?: \S+)*/gu)].map(({ index, 0: words }) => ({
    ...{ from: index, until: index + words.length, words },
  }))
}

/** The blanks at the least between a column and the next. */
const gap = 2
/** How far to the left of its column a cell may begin. */
const shift = 3

/** Columns of which only the places of their first words are known, as a page set in plain text keeps them. */
export class SpacedColumns {
  readonly #starts: readonly number[]

  constructor(head: readonly Stretch[]) {
    this.#starts = head.map(({ from }) => from)
  }

  get count(): number {
    return this.#starts.length
  }

  columnOf({ from }: Stretch): number {
    return Math.max(
      0,
      this.#starts.findLastIndex((start) => from >= start - shift),
    )
  }

  /** Where the words of every column end at the furthest, as far as they are parted from the next. */
  endsIn(lines: readonly (readonly Stretch[])[]): number[] {
    const ends = this.#starts.map(() => 0)
    for (const stretch of lines.flat()) {
      const column = this.columnOf(stretch)
      if (stretch.until + gap <= this.#nextStart(column))
        ends[column] = Math.max(ends[column] ?? 0, stretch.until)
    }
    return ends.map((end, column) => (end > 0 ? end : this.#nextStart(column)))
  }

  /** The words of a line by column; where a full cell is only one blank from the next, they are parted by where cells end. */
  split(line: readonly Stretch[], ends: readonly number[]): string[] {
    const cells = this.#starts.map(() => '')
    for (const stretch of line) {
      let column = this.columnOf(stretch)
      let at = stretch.from
      for (const word of stretch.words.split(' ')) {
        const runsOver = at + word.length > (ends[column] ?? 0) && at > stretch.from
        if (runsOver && stretch.until > this.#nextStart(column)) column++
        cells[column] = `${cells[column] ?? ''} ${word}`.trim()
        at += word.length + 1
      }
    }
    return cells
  }

  /** The words of lines below one another as one row; a pipe would part its cells. */
  join(lines: readonly (readonly string[])[]): string[] {
    return this.#starts.map((_, column) =>
      joinPieces(lines.map((cells) => cells[column] ?? '')).replaceAll('|', '/'),
    )
  }

  #nextStart(column: number): number {
    return this.#starts[column + 1] ?? Number.POSITIVE_INFINITY
  }
}
