import { daysBetween, type LocalDate } from '../days/index.ts'
import { roundFigure } from './round-figure.ts'

interface Point {
  readonly at: LocalDate
  readonly value: number
}

/** The figure that the straight way from start to goal asks for on a day after the start; null where there is no such way. */
export function courseAt({ start, goal }: { start: Point; goal: Point }, day: LocalDate): number | null {
  if (day <= start.at || goal.at <= start.at) return null
  const share = Math.min(1, daysBetween(start.at, day) / daysBetween(start.at, goal.at))
  return roundFigure(start.value + (goal.value - start.value) * share)
}
