import { exceptionKinds, statuses } from '../status/index.ts'
import type { FigureRow } from './figure-row.ts'

/** Exceptions first, the gravest kind and the most days late on top; then by status, body and place in the document. */
export function orderRows(rows: readonly FigureRow[]): FigureRow[] {
  return [...rows].sort(
    (a, b) =>
      gravityOf(a) - gravityOf(b) ||
      (b.exception?.days ?? 0) - (a.exception?.days ?? 0) ||
      statuses.indexOf(b.status.status) - statuses.indexOf(a.status.status) ||
      compareCodes(a.organisation.code, b.organisation.code) ||
      compareCodes(a.task.code, b.task.code),
  )
}

function gravityOf(row: FigureRow): number {
  return row.exception ? exceptionKinds.indexOf(row.exception.kind) : exceptionKinds.length
}

/** Codes in the order of reading: '2.2-01' before '2.10-01'. */
export function compareCodes(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)]
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [x = '', y = ''] = [left[index], right[index]]
    if (x === y) continue
    const bothNumbers = /^\d+$/.test(x) && /^\d+$/.test(y)
    return bothNumbers && Number(x) !== Number(y) ? Number(x) - Number(y) : x < y ? -1 : 1
  }
  return 0
}

function partsOf(code: string): string[] {
  return code.match(/\d+|\D+/g) ?? []
}
