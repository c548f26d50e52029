import type { ReadDocument } from '@dondoc/domain/programme'
import { endLists } from './end-lists.ts'
import { lineContinues, opensParagraph } from './line-continues.ts'
import { hasRoom, isWrapped, lineWidth } from './line-width.ts'
import { joinLoneMarks } from './lone-marks.ts'
import { TextBuilder } from './text-builder.ts'

/** What one line of a text file is. */
export type Line =
  | { readonly kind: 'blank' }
  | { readonly kind: 'rule'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string; readonly level: number }
  | { readonly kind: 'item'; readonly text: string; readonly marker: string }
  | { readonly kind: 'footnote'; readonly text: string }
  | {
      readonly kind: 'cells'
      readonly cells: readonly string[]
      /** How many rows each cell covers, where some were merged. */
      readonly rowSpans?: readonly number[]
    }
  | {
      readonly kind: 'words'
      readonly text: string
      readonly hardBreak: boolean
      /** Whether the line begins a paragraph by where it is set. */
      readonly opens?: boolean
    }

interface OpenBlock {
  readonly kind: 'paragraph' | 'item' | 'footnote'
  readonly text: string
  readonly marker?: string
  readonly lastLine: string
  readonly hardBreak: boolean
}

/** Lines put together into paragraphs, items, footnotes and tables; a paragraph ends where a line break was meant. */
export function linesToBlocks(printed: readonly Line[]): ReadDocument {
  const lines = endLists(joinLoneMarks(printed))
  const reader = new LineReader(
    lineWidth(lines.map((line) => ('text' in line ? line.text : ''))),
    partsByBlanks(lines),
  )
  for (const [i, line] of lines.entries()) reader.read(line, lines[i + 1] ?? { kind: 'blank' })
  return reader.finish()
}

class LineReader {
  #builder = new TextBuilder()
  #open: OpenBlock | null = null
  #table = -1
  #row = -1
  #columns = 0
  #gap = false
  readonly #width: number
  readonly #parted: boolean

  constructor(width: number, parted: boolean) {
    this.#width = width
    this.#parted = parted
  }

  read(line: Line, next: Line): void {
    if (line.kind === 'cells') {
      this.#cells(line, isSeparator(next))
      return
    }
    if (line.kind === 'blank') this.#gap = true
    else this.#row = -1
    if (this.#open && this.#joins(this.#open, line)) return
    this.#close()
    if (line.kind === 'heading' || line.kind === 'rule') this.#builder.add(line)
    else if (line.kind === 'item' || line.kind === 'footnote')
      this.#open = { ...line, lastLine: line.text, hardBreak: false }
    else if (line.kind === 'words') this.#open = { ...line, kind: 'paragraph', lastLine: line.text }
  }

  finish(): ReadDocument {
    this.#close()
    return this.#builder.finish()
  }

  #joins(open: OpenBlock, line: Line): boolean {
    if (
      line.kind === 'item' &&
      (isSplitYears(open.lastLine, line.text) || this.#splitsName(open, line.text))
    ) {
      this.#open = { ...open, text: `${open.text} ${line.marker} ${line.text}`, lastLine: line.text }
      return true
    }
    if (line.kind !== 'words' || line.opens) return false
    if (open.hardBreak ? opensParagraph(line.text) : !this.#continues(open.lastLine, line.text)) return false
    const text = `${open.text}${open.hardBreak ? '\n' : ' '}${line.text}`
    this.#open = { ...open, text, lastLine: line.text, hardBreak: line.hardBreak }
    return true
  }

  #continues(line: string, next: string): boolean {
    return lineContinues(line, next, { width: this.#width, parted: this.#parted })
  }

  /** 'Phòng Tài chính' at the end of a full line and '- Kế hoạch …' below it are one name. */
  #splitsName({ lastLine }: OpenBlock, next: string): boolean {
    return (
      isWrapped(this.#width) &&
      !/[.;:,]$/u.test(lastLine) &&
      secondHalf.test(next) &&
      !hasRoom(lastLine, next, this.#width)
    )
  }

  /** Rows a blank line apart are one table while they are equally wide and no new head begins. */
  #cells({ cells, rowSpans }: Extract<Line, { kind: 'cells' }>, heads: boolean): void {
    this.#close()
    if (cells.length === 0) return
    if (this.#gap && (heads || cells.length !== this.#columns)) this.#row = -1
    this.#gap = false
    this.#columns = cells.length
    if (this.#row < 0) this.#table++
    this.#row++
    for (const [column, text] of cells.entries())
      this.#builder.add({
        kind: 'cell',
        text,
        cell: { table: this.#table, row: this.#row, column, rowSpan: rowSpans?.[column] ?? 1, columnSpan: 1 },
      })
  }

  #close(): void {
    if (this.#open) {
      const { kind, text, marker } = this.#open
      this.#builder.add(marker ? { kind, text, marker } : { kind, text })
    }
    this.#open = null
  }
}

/** Whether blank lines stand before nearly all that is numbered: then lines without one between them are of one paragraph. */
function partsByBlanks(lines: readonly Line[]): boolean {
  const opens = (line: Line) => line.kind === 'item' || (line.kind === 'words' && opensParagraph(line.text))
  const before = lines.flatMap((line, i) => (opens(line) ? [lines[i - 1]?.kind ?? 'blank'] : []))
  const apart = before.filter((kind) => kind === 'blank').length
  return before.length >= fewest && apart >= before.length * 0.8
}
const fewest = 8

/** What names and fixed terms go on with behind a dash. */
const secondHalf =
  /^(?:Thương binh|[Xx]ã hội|Kế hoạch|Kiến trúc|Viễn thông|Khen thưởng|Hành chính|Truyền hình|Thể thao|ngân sách|Tài vụ)(?!\p{L})/u

/** The line under a table's head. */
function isSeparator(line: Line): boolean {
  return line.kind === 'cells' && line.cells.length === 0
}

/** 'giai đoạn 2026' at a line's end and '- 2030 …' below it are one stretch of years, not an item. */
function isSplitYears(line: string, next: string): boolean {
  return /(?:19|20)\d{2}$/.test(line) && /^(?:19|20)\d{2}\b/.test(next)
}
