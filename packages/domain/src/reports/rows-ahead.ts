import { contains, type DayRange, type LocalDate } from '../days/index.ts'
import type { FigureRow } from './figure-row.ts'

/** A row with work ahead, and the day on which it begins or falls due. */
export interface RowAhead {
  readonly row: FigureRow
  readonly event: 'falls-due' | 'begins'
  readonly on: LocalDate
}

/** What the range asks for: unfinished work whose deadline lies in it, and work that begins in it, by day. */
export function rowsAhead(rows: readonly FigureRow[], range: DayRange): RowAhead[] {
  return rows
    .flatMap((row) => aheadOf(row, range) ?? [])
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

function aheadOf(row: FigureRow, range: DayRange): RowAhead | null {
  const { status } = row
  // Proven work is the accepting side's now, and no task of the body for the coming period.
  if (status.status === 'withdrawn' || status.status === 'done' || status.status === 'awaiting_acceptance')
    return null
  if (row.deadline !== null && contains(range, row.deadline))
    return { row, event: 'falls-due', on: row.deadline }
  if (status.status === 'not_yet_begun' && contains(range, status.startsOn))
    return { row, event: 'begins', on: status.startsOn }
  return null
}
