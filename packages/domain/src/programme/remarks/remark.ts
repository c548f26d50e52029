/**
 * What a file holds that its readers do not see as it lies before them, and what the reading made of it. A hidden sheet is no
 * part of the paper (lists to choose from, drafts, last year's table), so it is left out and named. Hidden rows and columns
 * are a view of a table, most often a filter that was left on: what they hold was ordered, so they are read and named.
 */
export type Remark =
  | { readonly kind: 'hidden-sheet'; readonly sheet: string; readonly rows: number }
  /** Rows by the number that the workbook prints beside them. */
  | { readonly kind: 'hidden-rows'; readonly sheet: string; readonly rows: readonly number[] }
  /** Columns by the letters that the workbook prints above them. */
  | { readonly kind: 'hidden-columns'; readonly sheet: string; readonly columns: readonly string[] }
  /** Changes that nobody has accepted yet: what was put in is read, what was taken out is not. */
  | { readonly kind: 'tracked-changes'; readonly inserted: number; readonly deleted: number }
  /** Words that Word does not print: they are not read. */
  | { readonly kind: 'hidden-words'; readonly places: number }
