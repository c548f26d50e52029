import type { LocalDate } from '../days/index.ts'
import { isRefusal, type Refusal, refuse } from '../refusals/index.ts'
import { type HeldValue, heldValues } from './held-values.ts'
import type { MeasuredValue, ValueKind } from './measured-value.ts'
import { valuePeriod } from './value-period.ts'

export const targetRefusals = [
  'target-unit-other',
  'target-day-ahead',
  'target-day-before-period',
  'target-period-taken',
  'target-baseline-taken',
  'target-value-corrected',
  'target-value-same',
  'target-body-not-then',
  'target-ended',
] as const
export type TargetRefusal = Refusal<(typeof targetRefusals)[number] | 'period-not-understood'>

/** A figure as somebody gives it. */
export interface GivenValue {
  readonly kind: ValueKind
  readonly period: string
  readonly on: LocalDate
  /** Null takes a figure back; only a correction may. */
  readonly value: number | null
  readonly unit: string
  /** The record it corrects; null for a new one. */
  readonly corrects: string | null
}

interface Circumstances {
  /** The unit that the document prints. */
  readonly unit: string
  /** Everything recorded of this measure and this body, corrections among it. */
  readonly records: readonly MeasuredValue[]
  readonly today: LocalDate
}

/** Why a figure is not taken; null where it is. One figure a period and one baseline a body: a second one is a correction. */
export function refusalOfValue(
  given: GivenValue,
  { unit, records, today }: Circumstances,
): TargetRefusal | null {
  const period = valuePeriod(given.period)
  if (isRefusal(period)) return period
  const held = heldValues(records, today)
  if (given.unit !== unit) return refuse('target-unit-other', { given: given.unit, unit })
  if (given.on > today) return refuse('target-day-ahead', { day: given.on, today })
  if (given.on < period.from) return refuse('target-day-before-period', { day: given.on, from: period.from })
  const corrected = held.find(({ record }) => record.id === given.corrects)
  if (given.corrects && !corrected) return correctedSince(given.corrects, records)
  if (corrected && isSame(given, corrected)) return refuse('target-value-same')
  return refusalOfPlace(given, held)
}

/** Somebody else corrected it first: when, and to what; '–' where it was taken back. */
function correctedSince(id: string, records: readonly MeasuredValue[]): TargetRefusal {
  const newest = records.findLast(({ corrects }) => corrects === id)
  return refuse('target-value-corrected', { day: newest?.recordedOn ?? null, value: newest?.value ?? '–' })
}

function isSame(given: GivenValue, { record, value }: HeldValue): boolean {
  return given.value === value && given.on === record.on && given.period === record.period
}

function refusalOfPlace(
  { kind, period, corrects }: GivenValue,
  held: readonly HeldValue[],
): TargetRefusal | null {
  const others = held.filter(({ record }) => record.id !== corrects && record.kind === kind)
  const there = kind === 'baseline' ? others[0] : others.find(({ record }) => record.period === period)
  if (!there) return null
  const { value } = there
  return refuse(kind === 'baseline' ? 'target-baseline-taken' : 'target-period-taken', { value })
}
