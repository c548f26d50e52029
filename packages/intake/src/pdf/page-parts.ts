import { cellWords } from './cell-words.ts'
import type { PageMarks } from './page-marks.ts'
import { isInside, type RuledCell, type RuledTable, ruledTables } from './ruled-tables.ts'
import { type TextLine, textLines } from './text-line.ts'

/** A cell with its words. */
export interface FilledCell extends RuledCell {
  readonly text: string
}
export interface FilledTable extends RuledTable {
  readonly cells: readonly FilledCell[]
}

/** A page taken apart: its tables, and the lines outside them. */
export interface PageParts {
  readonly width: number
  readonly height: number
  readonly lines: readonly TextLine[]
  readonly tables: readonly FilledTable[]
}

export function pageParts({ width, height, glyphs, strokes }: PageMarks): PageParts {
  let outside = glyphs
  const tables = ruledTables(strokes).map((table) => {
    const box = {
      ...{ left: table.columns[0] ?? 0, right: table.columns.at(-1) ?? 0 },
      ...{ top: table.top, bottom: table.bottom },
    }
    const inside = outside.filter((glyph) => isInside(glyph, box))
    outside = outside.filter((glyph) => !isInside(glyph, box))
    const cells = table.cells.map((cell) => {
      const own = inside.filter((glyph) => isInside(glyph, cell))
      return { ...cell, text: cellWords(textLines(own), cell.right - cell.left) }
    })
    return { ...table, cells }
  })
  return { width, height, lines: textLines(outside), tables: tables.filter(holdsWords) }
}

function holdsWords({ cells }: FilledTable): boolean {
  return cells.some(({ text }) => text !== '')
}
