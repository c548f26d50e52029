import { addDays, daysBetween, firstOfMonth, type LocalDate, yearOf } from '@dondoc/domain/days'
import type { Band } from './band-of.ts'

export interface AxisPart {
  readonly from: LocalDate
  /** A year, or a quarter of one from 1 to 4. */
  readonly name: { readonly year: number } | { readonly quarter: number }
}

/** The stretch of days that is drawn, [from, until), and its parts. */
export interface TimeAxis {
  readonly from: LocalDate
  readonly until: LocalDate
  readonly parts: readonly AxisPart[]
}

/** One year by quarters, or whole years from the first day that is known to the last. */
export function timeAxis(bands: readonly Band[], today: LocalDate, year: number | undefined): TimeAxis {
  if (year !== undefined) {
    const parts = [1, 2, 3, 4].map((quarter) => ({
      from: firstOfMonth(year, quarter * 3 - 2),
      name: { quarter },
    }))
    return { from: firstOfMonth(year, 1), until: firstOfMonth(year + 1, 1), parts }
  }
  const years = [today, ...bands.flatMap(({ from, until }) => [from ?? today, until ?? today])].map(yearOf)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const parts = Array.from({ length: last - first + 1 }, (_, index) => ({
    from: firstOfMonth(first + index, 1),
    name: { year: first + index },
  }))
  return { from: firstOfMonth(first, 1), until: firstOfMonth(last + 1, 1), parts }
}

/** Where the day begins, from 0 at the axis's first day to 100 at its end; what lies outside stands at the edge. */
export function placeOf({ from, until }: TimeAxis, day: LocalDate): number {
  const share = daysBetween(from, day) / daysBetween(from, until)
  return Math.min(1, Math.max(0, share)) * 100
}

/** Whether anything of the band lies on the axis. */
export function touches(axis: TimeAxis, { from, until }: Band): boolean {
  return (from === null || from < axis.until) && (until === null || until >= axis.from)
}

/** The band's two ends on the axis; its last day counts whole. */
export function endsOf(axis: TimeAxis, { from, until }: Band): { left: number; right: number } {
  return {
    left: from === null ? 0 : placeOf(axis, from),
    right: until === null ? 100 : placeOf(axis, addDays(until, 1)),
  }
}

/** The years that can be looked at by quarters. */
export function yearsOf({ from, until }: TimeAxis): number[] {
  const last = yearOf(addDays(until, -1))
  return Array.from({ length: last - yearOf(from) + 1 }, (_, index) => yearOf(from) + index)
}
