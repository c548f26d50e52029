import type { Timing } from '../status/index.ts'
import type { FigureRow } from './figure-row.ts'

/** A share kept as its two counts, so that nothing is lost to rounding and none of none is not a number. */
export interface Share {
  readonly part: number
  readonly whole: number
}

/** Of the finished tasks that had a deadline, those finished by it: against the current and against the original deadline. */
export interface OnTimeShares {
  readonly current: Share
  readonly original: Share
}

export function onTimeShares(rows: readonly FigureRow[]): OnTimeShares {
  const done = rows.flatMap((row) => (row.status.status === 'done' ? [row.status] : []))
  return {
    current: shareOf(done.map((status) => status.timing)),
    original: shareOf(done.map((status) => status.originalTiming)),
  }
}

function shareOf(timings: readonly Timing[]): Share {
  const assessed = timings.filter((timing) => timing !== 'not_assessed')
  return { part: assessed.filter((timing) => timing !== 'late').length, whole: assessed.length }
}
