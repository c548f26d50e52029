import type { LocalDate } from '../days/index.ts'
import { heldValues } from './held-values.ts'
import type { MeasuredValue, ValueKind } from './measured-value.ts'

/** A figure that held on an earlier day and was corrected since. */
export interface CorrectedValue {
  readonly kind: ValueKind
  readonly period: string
  readonly was: number
  /** Null: taken back. */
  readonly now: number | null
  /** The record that stands there now, why, and since when it is known. */
  readonly record: string
  readonly reason: string
  readonly on: LocalDate
}

/** Which figures of one body that held by what was known on `since` no longer do on `asOf`, and what stands in their place. */
export function correctedValues(
  records: readonly MeasuredValue[],
  { since, asOf }: { since: LocalDate; asOf: LocalDate },
): CorrectedValue[] {
  const known = records.filter(({ recordedOn }) => recordedOn <= asOf)
  return heldValues(records, since).flatMap(({ record: { id, kind, period }, value: was }) => {
    const newest = newestOf(known, id)
    if (!newest) return []
    const { id: record, value: now, reason, recordedOn: on } = newest
    return [{ kind, period, was, now, record, reason: reason ?? '', on }]
  })
}

/** The last of the corrections that stand in for a record; undefined where nothing does. */
function newestOf(known: readonly MeasuredValue[], id: string): MeasuredValue | undefined {
  const next = known.find(({ corrects }) => corrects === id)
  return next && (newestOf(known, next.id) ?? next)
}
