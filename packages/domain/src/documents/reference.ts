import type { LocalDate } from '../days/index.ts'

/** A cited document as printed: type 'Nghị quyết', number '28', symbol '28-NQ/TW'; null where the text says nothing. */
export interface DocumentReference {
  readonly type: string
  readonly number: string | null
  readonly symbol: string | null
  readonly date: LocalDate | null
  readonly issuer: string | null
  /** The issuer's term, 'XIII' or 'XI, XII', where printed after it. */
  readonly term?: string | null
  /** The words of an unnumbered citation, such as 'Nghị quyết Trung ương 6 (khóa XIII)'; null for numbered ones. */
  readonly title: string | null
}
