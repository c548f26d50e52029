import type { AssignmentCount } from '@dondoc/database'

/** How many of the counted assignments are out of order. */
export function exceptionsAmong(rows: readonly AssignmentCount[]): number {
  return rows.reduce((sum, row) => sum + (row.exception ? row.count : 0), 0)
}
