import { isTableHead } from '@dondoc/domain/programme'
import { addWords } from '../text/add-words.ts'
import { TextBuilder } from '../text/text-builder.ts'
import type { SheetCell } from './sheet-cell.ts'

/** What stands under a table: the recipients and the signature. */
const closing = /^(?:nơi nhận|người lập|(?:t\/?m|kt|tl|tuq|q)\.\s)/iu

/**
 * Puts sheets into the text: the rows from a table's head on as one table, those around it as a letterhead or as
 * paragraphs. After an empty row a new head begins a new table.
 */
export class SheetWalk {
  readonly #builder = new TextBuilder()
  #tables = -1
  /** Rows of a table are counted from its own first. */
  #firstRow = 0
  #inTable = false
  #lastRow = Number.NEGATIVE_INFINITY
  #open: 'tasks' | 'loose' | null = null

  addSheet(cells: readonly SheetCell[]): void {
    this.#leave()
    for (const row of rowsOf(cells)) this.#row(row)
    this.#leave()
  }

  finish() {
    return this.#builder.finish()
  }

  #row(cells: readonly SheetCell[]): void {
    const row = cells[0]?.row ?? 0
    const afterGap = row > this.#lastRow + 1
    if (this.#inTable && cells.some(({ text }) => closing.test(text))) this.#leave()
    if ((!this.#inTable || afterGap) && isTableHead(cells.map(({ text }) => text))) {
      this.#inTable = true
      this.#open = null
    }
    this.#lastRow = Math.max(this.#lastRow, ...cells.map((cell) => cell.row + cell.rowSpan - 1))
    const [only] = cells
    if (!this.#inTable && only && cells.length === 1) {
      this.#open = null
      addWords(this.#builder, only.text)
    } else this.#cells(cells)
  }

  #cells(cells: readonly SheetCell[]): void {
    const kind = this.#inTable ? 'tasks' : 'loose'
    if (this.#open !== kind) {
      this.#tables++
      this.#firstRow = cells[0]?.row ?? 0
    }
    this.#open = kind
    for (const { text, row, ...place } of cells)
      this.#builder.add({
        kind: 'cell',
        text,
        cell: { table: this.#tables, row: row - this.#firstRow, ...place },
      })
  }

  #leave(): void {
    this.#inTable = false
    this.#open = null
    this.#lastRow = Number.NEGATIVE_INFINITY
  }
}

/** Cells that hold words, row by row. */
function rowsOf(cells: readonly SheetCell[]): SheetCell[][] {
  const rows = new Map<number, SheetCell[]>()
  for (const cell of cells) {
    if (cell.text.trim() === '') continue
    const row = rows.get(cell.row)
    if (row) row.push(cell)
    else rows.set(cell.row, [cell])
  }
  return [...rows.values()]
}
