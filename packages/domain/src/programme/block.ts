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
}

/** What intake hands to the domain: the whole text a person reads and the blocks it falls into, in order. */
export interface ReadDocument {
  readonly text: string
  readonly blocks: readonly Block[]
}
