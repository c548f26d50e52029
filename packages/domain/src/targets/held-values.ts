import type { LocalDate } from '../days/index.ts'
import { cutOffOf } from '../reports/index.ts'
import type { MeasuredValue } from './measured-value.ts'
import { valuePeriod } from './value-period.ts'

/** A figure that holds, and the day it stands for: the end of its period, or its own day where the period still ran. */
export interface HeldValue {
  readonly record: MeasuredValue
  readonly value: number
  readonly at: LocalDate
  /** Counted before its period was over ('số ước thực hiện'). */
  readonly provisional: boolean
}

/** The figures of one body that hold by what was recorded up to the day: neither corrected nor taken back; in order of time. */
export function heldValues(records: readonly MeasuredValue[], asOf: LocalDate): HeldValue[] {
  const known = records.filter(({ recordedOn }) => recordedOn <= asOf)
  const corrected = new Set(known.map(({ corrects }) => corrects))
  return known
    .filter(({ id }) => !corrected.has(id))
    .flatMap((record) => (record.value === null ? [] : [placed(record, record.value)]))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.record.period < b.record.period ? -1 : 1))
}

function placed(record: MeasuredValue, value: number): HeldValue {
  const period = valuePeriod(record.period)
  const end = 'refused' in period ? record.on : cutOffOf(period)
  const provisional = record.on < end
  return { record, value, at: provisional ? record.on : end, provisional }
}
