/** A report as laid out on paper, before any file format: plain data, all words final. */
export interface ReportDocument {
  readonly head: DocumentHead
  readonly title: DocumentTitle
  readonly blocks: readonly Block[]
  readonly closing: Closing
  readonly appendices: readonly Appendix[]
  /** Printed at the foot of every page: the code that opens the same figures again. */
  readonly codeLine: string
}

export interface DocumentHead {
  readonly superior: string | null
  readonly issuer: string
  readonly party: string
  readonly number: string
  readonly placeAndDate: string
}

export interface DocumentTitle {
  readonly type: string
  readonly subject: readonly string[]
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'clause'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly caption: string; readonly table: Table }

export interface Column {
  /** Millimetres. */
  readonly width: number
  readonly align: 'left' | 'centre'
}

export interface HeaderCell {
  readonly text: string
  /** Columns and rows it spans; 1 where not given. */
  readonly columns?: number
  readonly rows?: number
}

export interface TableRow {
  readonly cells: readonly string[]
  /** 'strong' for totals, 'inset' for a part of the row above. */
  readonly weight: 'plain' | 'strong' | 'inset'
}

export interface Table {
  readonly columns: readonly Column[]
  readonly header: readonly (readonly HeaderCell[])[]
  readonly rows: readonly TableRow[]
}

export interface Closing {
  readonly authority: string | null
  readonly post: string
  /** With their punctuation, the copy kept on file last. */
  readonly recipients: readonly string[]
}

/** Numbered on its own, on paper laid across (Hướng dẫn 36-HD/VPTW of 03/4/2018). */
export interface Appendix {
  readonly label: string
  readonly subject: string
  readonly reference: string
  readonly table: Table
  /** Below the table; null where there is nothing to add. */
  readonly note: string | null
}
