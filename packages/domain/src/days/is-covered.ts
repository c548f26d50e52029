import type { DayRange } from './local-date.ts'

/** Whether every day of the range lies in at least one of the others. */
export function isCovered(range: DayRange, by: readonly DayRange[]): boolean {
  let reached: string | null = range.from ?? BEGINNING
  for (const next of by.toSorted(byFrom)) {
    if (reached === null || (next.from ?? BEGINNING) > reached) break
    if (next.until === null || next.until > reached) reached = next.until
  }
  return reached === null || (range.until !== null && range.until <= reached)
}

/** Sorts before every day. */
const BEGINNING = ''

function byFrom(a: DayRange, b: DayRange): number {
  return (a.from ?? BEGINNING) < (b.from ?? BEGINNING) ? -1 : 1
}
