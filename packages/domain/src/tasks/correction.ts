import type { LocalDate } from '../days/index.ts'
import type { Evidence } from './evidence.ts'

/** The value that a disputed figure ought to have. */
export type Correction =
  /** The product bears another number, date or receiver, or was sent and never typed in. */
  | { readonly what: 'evidence'; readonly evidence: Evidence }
  /** The current deadline was typed in wrongly; the original one never changes. */
  | { readonly what: 'deadline'; readonly deadline: LocalDate }
  /** What counts as sent or done is not. */
  | { readonly what: 'not-done' }
  /** A figure that no rule reckons with, such as a number within a progress entry. */
  | { readonly what: 'words'; readonly words: string }

/** A figure under correction: since when, by whom proposed, and to what. */
export interface Dispute {
  readonly on: LocalDate
  readonly by: string
  readonly correction: Correction
}
