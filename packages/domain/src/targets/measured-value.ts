import type { LocalDate } from '../days/index.ts'

/** What a figure is: where the body stood before the programme, or what a period brought. */
export const valueKinds = ['baseline', 'measured'] as const
export type ValueKind = (typeof valueKinds)[number]

/**
 * One figure of one body for one measure of a programme, as somebody recorded it. It is never overwritten: a correction is a
 * record of its own that names the one it corrects.
 */
export interface MeasuredValue {
  readonly id: string
  readonly kind: ValueKind
  readonly body: string
  /** '2024', '2024-H1', '2024-9M', '2024-Q3', '2024-06', by the calendar. */
  readonly period: string
  /** The day of the paper or count that gives it. */
  readonly on: LocalDate
  /** Null: a correction that takes the figure back. */
  readonly value: number | null
  /** Where it comes from, in the words of whoever recorded it: 'Báo cáo số 45-BC/BTCTU, ngày 10/01/2024'. */
  readonly source: string
  readonly corrects: string | null
  /** Why it was corrected; null for a first record. */
  readonly reason: string | null
  readonly recordedOn: LocalDate
}
