import type { LocalDate } from '../days/index.ts'
import { courseAt } from './course-at.ts'
import type { HeldValue } from './held-values.ts'
import { roundFigure } from './round-figure.ts'

/** A number to reach, as the document prints it. */
export interface NumberToReach {
  readonly operator: '>=' | '<=' | '='
  readonly value: number
  readonly by: LocalDate | null
}

/** `no_course`: there is a figure, but no day or no earlier figure to judge it by. */
export const targetStandings = ['reached', 'on_course', 'behind', 'no_course', 'no_figure'] as const
export type TargetStandingKind = (typeof targetStandings)[number]

export interface TargetStanding {
  readonly standing: TargetStandingKind
  /** Which way the figure has to go. */
  readonly direction: 'up' | 'down'
  /** Where the straight way begins: the baseline, or the first figure measured. */
  readonly start: HeldValue | null
  readonly last: HeldValue | null
  /** What is still missing on the last figure's day, in the target's unit: 0 once reached. */
  readonly gap: number | null
  /** What the straight way from the first figure to the target asks for on the last figure's day. */
  readonly due: number | null
  /** How the last figure stands to the one before it. */
  readonly trend: 'toward' | 'away' | 'level' | null
}

/**
 * How a body stands to a number to reach. A figure is judged on its own day, against the straight way from the baseline (or
 * the first figure) to the target; once the target's last day has passed, what is not reached is behind. A ceiling without a
 * day ('không quá 3%') holds always.
 */
export function targetStanding(
  target: NumberToReach,
  held: readonly HeldValue[],
  asOf: LocalDate,
): TargetStanding {
  const baseline = held.findLast(({ record }) => record.kind === 'baseline') ?? null
  const measured = held.filter(({ record }) => record.kind === 'measured')
  const direction = directionOf(target, baseline)
  const start = baseline ?? measured[0] ?? null
  const last = measured.at(-1) ?? null
  if (!last) return { standing: 'no_figure', direction, start, last, gap: null, due: null, trend: null }
  const before = measured.at(-2) ?? baseline
  const due =
    start && target.by ? courseAt({ start, goal: { at: target.by, value: target.value } }, last.at) : null
  const missing = direction === 'up' ? target.value - last.value : last.value - target.value
  return {
    ...{ direction, start, last, due },
    standing: standingBy(target, { direction, last, due }, asOf),
    gap: roundFigure(Math.max(0, missing)),
    trend: before && trendOf(direction, before.value, last.value),
  }
}

/** 'tăng', 'đạt' go up and 'giảm còn', 'không quá' go down; a bare number is reached from where the body stood. */
function directionOf({ operator, value }: NumberToReach, baseline: HeldValue | null): 'up' | 'down' {
  if (operator === '=') return baseline && baseline.value > value ? 'down' : 'up'
  return operator === '<=' ? 'down' : 'up'
}

function standingBy(
  { value, by }: NumberToReach,
  { direction, last, due }: { direction: 'up' | 'down'; last: HeldValue; due: number | null },
  asOf: LocalDate,
): TargetStandingKind {
  const reaches = (goal: number) => (direction === 'up' ? last.value >= goal : last.value <= goal)
  if (reaches(value)) return 'reached'
  if (by ? asOf > by : direction === 'down') return 'behind'
  if (due === null) return 'no_course'
  return reaches(due) ? 'on_course' : 'behind'
}

function trendOf(direction: 'up' | 'down', before: number, last: number): 'toward' | 'away' | 'level' {
  if (last === before) return 'level'
  return last > before === (direction === 'up') ? 'toward' : 'away'
}
