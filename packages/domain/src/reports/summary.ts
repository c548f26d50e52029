import { contains, type LocalDate } from '../days/index.ts'
import {
  type ExceptionKind,
  exceptionKinds,
  type Grade,
  grades,
  type Status,
  statuses,
} from '../status/index.ts'
import type { FigureRow } from './figure-row.ts'
import { type OnTimeShares, onTimeShares } from './share.ts'

/** The counts of a set of rows. Statuses sum to the total; the grades of a status sum to that status. */
export interface Summary {
  readonly total: number
  readonly byStatus: Readonly<Record<Status, number>>
  readonly byGrade: Readonly<Record<Grade, number>>
  readonly exceptions: Readonly<Record<ExceptionKind, number>>
  readonly onTime: OnTimeShares
  /** Finished within the period by the evidence's date. */
  readonly doneInPeriod: number
  /** Assignments whose deadline was moved at least once. */
  readonly extended: number
  readonly urgings: number
}

export function summarise(
  rows: readonly FigureRow[],
  period: { readonly from: LocalDate; readonly until: LocalDate },
): Summary {
  return {
    total: rows.length,
    byStatus: count(statuses, rows, (row) => row.status.status),
    byGrade: count(grades, rows, (row) => row.grade),
    exceptions: count(exceptionKinds, rows, (row) => row.exception?.kind ?? null),
    onTime: onTimeShares(rows),
    doneInPeriod: rows.filter(
      ({ status }) => status.status === 'done' && contains(period, status.completedOn),
    ).length,
    extended: rows.filter((row) => row.extensions > 0).length,
    urgings: rows.reduce((sum, row) => sum + row.urgings, 0),
  }
}

function count<Key extends string>(
  keys: readonly Key[],
  rows: readonly FigureRow[],
  keyOf: (row: FigureRow) => Key | null,
): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>
  for (const row of rows) {
    const key = keyOf(row)
    if (key !== null) counts[key] += 1
  }
  return counts
}

/** How many rows stand out of order, whatever the kind. */
export function exceptionCount({ exceptions }: Summary): number {
  return exceptionKinds.reduce((sum, kind) => sum + exceptions[kind], 0)
}
