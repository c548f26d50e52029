import type { TracedPeriod } from './lives.ts'

/** The periods as they were recorded before any decision: what a decision ended was open, what it began was not there. */
export function knownPeriods(periods: readonly TracedPeriod[]): TracedPeriod[] {
  return periods
    .filter(({ startedBy }) => startedBy === null)
    .map((period) => (period.endedBy === null ? period : { ...period, until: null, endedBy: null }))
}
