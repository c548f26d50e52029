import type { TargetLine, ValueRecord } from '@dondoc/contracts'
import { type LocalDate, yearOf } from '@dondoc/domain/days'
import { readFigure, type ValueKind } from '@dondoc/domain/targets'
import type { Language } from '../../words/language.ts'

export const years = { first: 1990, last: 2100 } as const

/** A figure as it stands in the form, as typed; nothing is lost while parts of it are missing. */
export interface TypedValue {
  readonly organisation: string | null
  readonly kind: ValueKind
  readonly year: string | number
  /** Which part of the year, as a period ends: '' for the whole of it, '-Q1', '-06'. */
  readonly part: string
  readonly on: LocalDate | null
  readonly value: string
  readonly source: string
  readonly reason: string
  readonly isTakenBack: boolean
}

interface Opened {
  readonly organisation: string | null
  readonly corrected: ValueRecord | null
  readonly today: LocalDate
  readonly language: Language
}

/** What the form opens with: the record that is corrected, or the year that ended last. */
export function firstTyped(
  target: TargetLine,
  { organisation, corrected, today, language }: Opened,
): TypedValue {
  const none = { on: null, value: '', source: '', reason: '', isTakenBack: false } as const
  if (corrected) {
    const { kind, period, on, source } = corrected
    const write = new Intl.NumberFormat(language, { maximumFractionDigits: 4, useGrouping: false })
    const value = corrected.value === null ? '' : write.format(corrected.value)
    const [year, part] = [Number(period.slice(0, 4)), period.slice(4)]
    return { ...none, organisation, kind, year, part, on, value, source }
  }
  const only = target.bodies.filter(({ mayRecord }) => mayRecord)
  const body = organisation ?? (only.length === 1 ? (only[0]?.organisation.code ?? null) : null)
  return { ...none, organisation: body, kind: 'measured', year: yearOf(today) - 1, part: '' }
}

/** The year, once all of it is typed. */
export function wholeYear({ year }: Pick<TypedValue, 'year'>): number | null {
  return typeof year === 'number' && year >= years.first && year <= years.last ? year : null
}

/** The figure to send, where nothing is missing. */
export function wholeValue(typed: TypedValue, language: Language) {
  const { organisation, on, source } = typed
  const year = wholeYear(typed)
  if (!organisation || !on || !source.trim() || year === null) return null
  const given = { organisation, on, source, period: `${year}${typed.part}` }
  if (typed.isTakenBack) return { ...given, value: null }
  const value = readFigure(typed.value, language)
  return value === null ? null : { ...given, value }
}
