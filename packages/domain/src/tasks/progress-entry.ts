import type { LocalDate } from '../days/index.ts'

/** What a body says of its work, up to a day. */
export interface ProgressEntry {
  /** The first day of the period that it speaks of, where it names one; the event's own day is the last. */
  readonly since?: LocalDate | null
  readonly done: string
  readonly obstacles: string | null
  /** What it proposes, and to whom. */
  readonly proposal?: { readonly to: string; readonly words: string } | null
  /** The day on which it expects to be done. */
  readonly expectedOn?: LocalDate | null
}
