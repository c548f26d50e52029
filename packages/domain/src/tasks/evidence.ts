import type { LocalDate } from '../days/index.ts'

/** Proof that the product was sent to the right next level; its date is the day of completion (glossary: evidence). */
export interface Evidence {
  /** Number and symbol as printed on the product: '45-BC/BTCTU'. */
  readonly number: string
  readonly date: LocalDate
  /** The level that received it: 'Ban Thường vụ Tỉnh ủy'. */
  readonly receiver: string
}
