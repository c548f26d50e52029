import type { TargetLine, ValueRecord } from '@dondoc/contracts'
import { type LocalDate, yearOf } from '@dondoc/domain/days'
import type { ValueKind } from '@dondoc/domain/targets'

/** A figure as it stands in the form; nothing is lost while parts of it are missing. */
export interface TypedValue {
  readonly organisation: string | null
  readonly kind: ValueKind
  readonly year: number
  readonly period: string
  readonly on: LocalDate | null
  readonly value: string | number
  readonly source: string
  readonly reason: string
  readonly isTakenBack: boolean
}

/** What the form opens with: the record that is corrected, or the year that ended last. */
export function firstTyped(
  target: TargetLine,
  {
    organisation,
    corrected,
    today,
  }: { organisation: string | null; corrected: ValueRecord | null; today: LocalDate },
): TypedValue {
  const none = { on: null, value: '', source: '', reason: '', isTakenBack: false } as const
  if (corrected) {
    const { kind, period, on, value, source } = corrected
    const year = Number(period.slice(0, 4))
    return { ...none, organisation, kind, year, period, on, value: value ?? '', source }
  }
  const year = yearOf(today) - 1
  const only = target.bodies.filter(({ mayRecord }) => mayRecord)
  const body = organisation ?? (only.length === 1 ? (only[0]?.organisation.code ?? null) : null)
  return { ...none, organisation: body, kind: 'measured', year, period: String(year) }
}

/** The figure to send, where nothing is missing. */
export function wholeValue(typed: TypedValue) {
  const { organisation, on, value, source } = typed
  if (!organisation || !on || !source.trim()) return null
  if (typed.isTakenBack) return { organisation, on, source, value: null }
  return typeof value === 'number' ? { organisation, on, source, value } : null
}
