import type { Remark } from '@dondoc/domain/programme'
import type { Sheet } from './read-workbook.ts'

/** What a sheet hides of the words it holds; nothing where it hides only empty rows and columns. */
export function remarksOf({ name, hidden, cells, hiddenRows, hiddenColumns }: Sheet): Remark[] {
  if (cells.length === 0) return []
  const rows = new Set(cells.map(({ row }) => row))
  if (hidden) return [{ kind: 'hidden-sheet', sheet: name, rows: rows.size }]
  const unseen = [...rows].filter((row) => hiddenRows.has(row)).sort((a, b) => a - b)
  const columns = within(new Set(cells.map(({ column }) => column)), hiddenColumns)
  const found: Remark[] = []
  if (unseen.length > 0) found.push({ kind: 'hidden-rows', sheet: name, rows: unseen.map((row) => row + 1) })
  if (columns.length > 0) found.push({ kind: 'hidden-columns', sheet: name, columns: columns.map(lettersOf) })
  return found
}

/** The columns that lie in one of the stretches, from left to right; a stretch without both its ends holds none. */
function within(columns: ReadonlySet<number>, stretches: Sheet['hiddenColumns']): number[] {
  const ordered = stretches.filter(({ from, until }) => from < until).sort((a, b) => a.from - b.from)
  let next = 0
  let until = 0
  return [...columns]
    .sort((a, b) => a - b)
    .filter((column) => {
      for (; (ordered[next]?.from ?? Number.POSITIVE_INFINITY) <= column; next++)
        until = Math.max(until, ordered[next]?.until ?? 0)
      return column < until
    })
}

/** 0 is 'A', 26 is 'AA'. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last
}
