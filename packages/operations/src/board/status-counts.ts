import type { StatusCounts } from '@dondoc/contracts'
import { type Grade, grades, type Status, statuses } from '@dondoc/domain/status'

/** Counts added up; a status that nobody has is 0. */
export function statusCounts(
  rows: Iterable<{ readonly status: Status; readonly grade: Grade | null; readonly count: number }>,
): StatusCounts {
  const byStatus = zeroes(statuses)
  const byGrade = zeroes(grades)
  let total = 0
  for (const { status, grade, count } of rows) {
    byStatus[status] += count
    if (grade) byGrade[grade] += count
    total += count
  }
  return { total, byStatus, byGrade }
}

/** A zero for each key. */
export function zeroes<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>
}
