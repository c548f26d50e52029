import type { LocalDate } from '../days/index.ts'
import { courseAt } from './course-at.ts'
import type { HeldValue } from './held-values.ts'
import { roundFigure } from './round-figure.ts'

/** A number to reach, as the document prints it. */
export interface NumberToReach {
  readonly operator: '>=' | '<=' | '='
  readonly value: number
  readonly by: LocalDate | null
  /** The day from which nobody is asked for it any more: its document or its body has ended. Left out: it is asked for. */
  readonly until?: LocalDate
}

/**
 * `no_course`: there is a figure, but no day or no earlier figure to judge it by. `ended`: not reached, and asked for no more,
 * so nobody is late with it.
 */
export const targetStandings = ['reached', 'on_course', 'behind', 'no_course', 'no_figure', 'ended'] as const
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
  /** The same on the day that is asked about, whether or not anything was measured since. */
  readonly dueNow: number | null
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
  const due = last && dueOn(target, start, last.at)
  const before = measured.at(-2) ?? baseline
  return {
    ...{ direction, start, last, due, dueNow: dueOn(target, start, asOf) },
    standing: standingBy(target, { direction, last, due }, asOf),
    gap: last && gapOf(direction, target.value, last.value),
    trend: last && before && trendOf(direction, before.value, last.value),
  }
}

function dueOn({ value, by }: NumberToReach, start: HeldValue | null, on: LocalDate): number | null {
  return start && by && courseAt({ start, goal: { at: by, value } }, on)
}

function gapOf(direction: 'up' | 'down', goal: number, last: number): number {
  return roundFigure(Math.max(0, direction === 'up' ? goal - last : last - goal))
}

/** 'tăng', 'đạt' go up and 'giảm còn', 'không quá' go down; a bare number is reached from where the body stood. */
function directionOf({ operator, value }: NumberToReach, baseline: HeldValue | null): 'up' | 'down' {
  if (operator === '=') return baseline && baseline.value > value ? 'down' : 'up'
  return operator === '<=' ? 'down' : 'up'
}

function standingBy(
  { value, by, until }: NumberToReach,
  { direction, last, due }: { direction: 'up' | 'down'; last: HeldValue | null; due: number | null },
  asOf: LocalDate,
): TargetStandingKind {
  const reaches = (goal: number) =>
    last !== null && (direction === 'up' ? last.value >= goal : last.value <= goal)
  if (reaches(value)) return 'reached'
  if (until !== undefined && until <= asOf) return 'ended'
  if (!last) return 'no_figure'
  if (by ? asOf > by : direction === 'down') return 'behind'
  if (due === null) return 'no_course'
  return reaches(due) ? 'on_course' : 'behind'
}

function trendOf(direction: 'up' | 'down', before: number, last: number): 'toward' | 'away' | 'level' {
  if (last === before) return 'level'
  return last > before === (direction === 'up') ? 'toward' : 'away'
}
