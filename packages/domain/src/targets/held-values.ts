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
  return heldAmong(
    records.filter(({ recordedOn }) => recordedOn <= asOf),
    asOf,
  )
}

/** The same by all of these records, also where some were recorded later: who types in late takes no figure from its period. */
export function heldAmong(known: readonly MeasuredValue[], asOf: LocalDate): HeldValue[] {
  const corrected = new Set(known.map(({ corrects }) => corrects))
  return known
    .filter(({ id }) => !corrected.has(id))
    .flatMap((record) => (record.value === null ? [] : [placed(record, record.value)]))
    .filter(({ at }) => at <= asOf)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.record.period < b.record.period ? -1 : 1))
}

type Dated = Pick<MeasuredValue, 'period' | 'on'>

/** The day that a figure stands for. */
export function dayOfValue(record: Dated): LocalDate {
  return isProvisional(record) ? record.on : endOf(record)
}

function placed(record: MeasuredValue, value: number): HeldValue {
  return { record, value, at: dayOfValue(record), provisional: isProvisional(record) }
}

function isProvisional(record: Dated): boolean {
  return record.on < endOf(record)
}

function endOf({ period, on }: Dated): LocalDate {
  const read = valuePeriod(period)
  return 'refused' in read ? on : cutOffOf(read)
}
