import type { ReadDocument } from '@dondoc/domain/programme'
import { addWords } from '../text/add-words.ts'
import { TextBuilder } from '../text/text-builder.ts'
import { continueTable } from './continue-table.ts'
import { joinWords } from './join-words.ts'
import { lineGoesOn, type OpenParagraph } from './line-goes-on.ts'
import { type Margins, pageMargins } from './page-margins.ts'
import type { FilledTable, PageParts } from './page-parts.ts'
import { readSideBySide } from './side-by-side.ts'
import type { TextLine } from './text-line.ts'

const recipients = /^Nơi nhận/u
const note = /^\((\d{1,3})\)\s*/u

/** Walks the pages in order and hands paragraphs, columns, tables and footnotes to the text. */
export class PdfWalk {
  readonly #builder = new TextBuilder()
  readonly #notes: string[] = []
  #page = -1
  #tables = -1
  #paragraph: OpenParagraph | null = null
  /** A table that stands last on its page may go on over the next. */
  #table: FilledTable | null = null

  addPage({ lines, tables, width }: PageParts): void {
    this.#page++
    const margins = pageMargins(lines, width)
    const body = this.#takeNotes(lines)
    for (const [i, bottom] of [...tables.map(({ top }) => top), Number.POSITIVE_INFINITY].entries()) {
      const above = body.filter(({ y }) => y <= bottom && y > (tables[i - 1]?.top ?? 0))
      this.#addLines(above, margins, width)
      const table = tables[i]
      if (table) this.#addTable(table)
    }
  }

  finish(): ReadDocument {
    this.#closeParagraph()
    this.#closeTable()
    for (const text of this.#notes) this.#builder.add({ kind: 'footnote', text })
    return this.#builder.finish()
  }

  /** Small lines at a page's foot from the first that begins with a footnote's mark on. */
  #takeNotes(lines: readonly TextLine[]): readonly TextLine[] {
    const body = Math.max(...lines.map(({ size }) => size), 0)
    const from = lines.findIndex(
      (line, i) =>
        note.test(line.text) && line.size < body && lines.slice(i).every(({ size }) => size <= line.size),
    )
    if (from < 0) return lines
    for (const { text } of lines.slice(from))
      if (note.test(text)) this.#notes.push(text.replace(note, '($1) '))
      else this.#notes.push(joinWords(this.#notes.pop() ?? '', text))
    return lines.slice(0, from)
  }

  #addLines(lines: readonly TextLine[], margins: Margins, width: number): void {
    for (let at = 0; at < lines.length; ) {
      const line = lines[at]
      if (!line) return
      const columns =
        (this.#isHead(at) || recipients.test(line.text)) && readSideBySide(lines.slice(at), width)
      if (columns) {
        this.#addColumns(columns.left, columns.right)
        at += columns.count
      } else {
        this.#addLine(line, margins)
        at++
      }
    }
  }

  #isHead(at: number): boolean {
    return this.#page === 0 && at === 0
  }

  #addLine(line: TextLine, margins: Margins): void {
    this.#closeTable()
    const open = this.#paragraph
    if (open && lineGoesOn(open, line, margins, this.#page))
      this.#paragraph = { lines: [...open.lines, line], margins, page: this.#page }
    else {
      this.#closeParagraph()
      this.#paragraph = { lines: [line], margins, page: this.#page }
    }
  }

  /** The halves of a letterhead come in two rows: the bodies, then number and date. */
  #addColumns(left: readonly string[], right: readonly string[]): void {
    this.#closeParagraph()
    this.#closeTable()
    this.#tables++
    const number = left.findIndex((line) => /^Số\s*:/u.test(line))
    const date = right.findIndex((line) => /ngày.*tháng.*năm/u.test(line))
    const rows =
      number > 0 && date > 0
        ? [
            [left.slice(0, number), right.slice(0, date)],
            [left.slice(number), right.slice(date)],
          ]
        : [[left, right]]
    for (const [row, cells] of rows.entries())
      for (const [column, lines] of cells.entries())
        this.#builder.add({
          kind: 'cell',
          text: lines.join('\n'),
          cell: { table: this.#tables, row, column, rowSpan: 1, columnSpan: 1 },
        })
  }

  #addTable(table: FilledTable): void {
    this.#closeParagraph()
    const whole = this.#table && continueTable(this.#table, table)
    if (!whole) this.#closeTable()
    this.#table = whole ?? table
  }

  #closeTable(): void {
    if (!this.#table) return
    this.#tables++
    for (const { text, row, column, rowSpan, columnSpan } of this.#table.cells)
      this.#builder.add({
        kind: 'cell',
        text,
        cell: { table: this.#tables, row, column, rowSpan, columnSpan },
      })
    this.#table = null
  }

  #closeParagraph(): void {
    if (this.#paragraph)
      addWords(this.#builder, this.#paragraph.lines.map(({ text }) => text).reduce(joinWords))
    this.#paragraph = null
  }
}
