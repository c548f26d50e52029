import type { Remark } from './remarks/remark.ts'

/** A stretch of text by offsets into the document's text, [from, until). */
export interface TextRange {
  readonly from: number
  readonly until: number
}

/** One paragraph, heading, list item, footnote or table cell of a document, as intake found it. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'footnote' | 'cell' | 'rule'
  readonly text: string
  /** Where `text` stands in the document's text: documentText.slice(from, until) === text. */
  readonly range: TextRange
  /** The bullet or automatic number that intake took off: '-', '3.'; absent where the text prints its own. */
  readonly marker?: string
  /** 1 to 6 of a heading. */
  readonly level?: number
  /** Where a cell stands in its table. */
  readonly cell?: TableCell
}

/** A cell's place: tables are counted through the document, rows and columns from 0; merged cells span several. */
export interface TableCell {
  readonly table: number
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** What intake hands to the domain: the whole text a person reads and the blocks it falls into, in order. */
export interface ReadDocument {
  readonly text: string
  readonly blocks: readonly Block[]
  /** What the file holds besides that its readers do not see as it lies before them; absent where there is nothing. */
  readonly remarks?: readonly Remark[]
}
