import type { LocalDate } from '../days/index.ts'
import { heldAmong } from './held-values.ts'
import type { MeasuredValue, ValueKind } from './measured-value.ts'

/** A figure that a report gave and that was corrected since. */
export interface CorrectedValue {
  readonly kind: ValueKind
  readonly period: string
  readonly was: number
  /** Null: taken back. */
  readonly now: number | null
  /** The period and the day that the figure is really of. Left out: those that were reported. */
  readonly rightPeriod?: string
  readonly rightDay?: LocalDate
  /** The record that stands there now, why, and since when it is known. */
  readonly record: string
  readonly reason: string
  readonly on: LocalDate
}

/** The figures of one body that were recorded when a report was drawn, and the ones since. */
export interface RecordedValues {
  readonly known: readonly MeasuredValue[]
  readonly since: readonly MeasuredValue[]
}

/**
 * Which figures that a report gave as of its cut-off no longer hold, and what stands in their place. Another source for the
 * same figure corrects none.
 */
export function correctedValues({ known, since }: RecordedValues, asOf: LocalDate): CorrectedValue[] {
  return heldAmong(known, asOf).flatMap(({ record: wrong, value: was }) => {
    const right = newestOf(since, wrong.id)
    if (!right) return []
    const rightPeriod = right.period === wrong.period ? null : right.period
    const rightDay = right.on === wrong.on ? null : right.on
    if (right.value === was && !rightPeriod && !rightDay) return []
    return [
      {
        ...{ kind: wrong.kind, period: wrong.period, was, now: right.value },
        ...(rightPeriod && { rightPeriod }),
        ...(rightDay && { rightDay }),
        ...{ record: right.id, reason: right.reason ?? '', on: right.recordedOn },
      },
    ]
  })
}

/** The last of the corrections that stand in for a record; undefined where nothing does. */
function newestOf(since: readonly MeasuredValue[], id: string): MeasuredValue | undefined {
  const next = since.find(({ corrects }) => corrects === id)
  return next && (newestOf(since, next.id) ?? next)
}
