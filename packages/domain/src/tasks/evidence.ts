import type { LocalDate } from '../days/index.ts'

/** A file that was sent with evidence; its bytes are kept apart. */
export interface EvidenceFile {
  readonly id: string
  readonly name: string
}

/** Proof that the product was sent to the right next level; its date is the day of completion (glossary: evidence). */
export interface Evidence {
  /** Number and symbol as printed on the product: '45-BC/BTCTU'. */
  readonly number: string
  readonly date: LocalDate
  /** The level that received it: 'Ban Thường vụ Tỉnh ủy'. */
  readonly receiver: string
  readonly file?: EvidenceFile | null
}
