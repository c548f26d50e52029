import { startsWithBody } from '@dondoc/domain/programme'

type Kind = 'body' | 'time' | 'words'

const time =
  /^[^:;]{0,40}?(?:quý|tháng|năm|ngày)\s+[\dIVX]|^(?:thực hiện )?(?:thường xuyên|hằng|hàng|định kỳ|giai đoạn)(?!\p{L})/iu

/** A row of a table; null where a cell of the row above stands for this row too. */
export type SpreadRow = readonly (string | null)[]

/**
 * A row whose merged cells a page did not repeat: those that are left go where cells of their kind stand in the full rows
 * above. Where two places suit them as well, it is most often the number that was merged, else the first columns.
 */
export function placeRow(cells: readonly string[], full: readonly SpreadRow[], width: number): SpreadRow {
  const offsets = Array.from({ length: width - cells.length }, (_, i) => width - cells.length - i)
  const byChoice = [1, ...offsets.filter((offset) => offset !== 1)]
  const suits = (offset: number) =>
    cells.reduce((sum, cell, i) => sum + shareOfKind(kindOf(cell), full, offset + i), 0)
  const best = byChoice.reduce((one, other) => (suits(other) > suits(one) ? other : one))
  return Array.from({ length: width }, (_, i) => cells[i - best] ?? null)
}

/** How many rows each cell of a row stands for: it and those below that have none of their own in its column. */
export function rowSpans(rows: readonly SpreadRow[], at: number): number[] {
  return (rows[at] ?? []).map((cell, column) => {
    let span = 1
    while (cell !== null && rows[at + span]?.[column] === null) span++
    return span
  })
}

function shareOfKind(kind: Kind | null, full: readonly SpreadRow[], column: number): number {
  if (kind === null || full.length === 0) return 0
  return full.filter((row) => kindOf(row[column] ?? '') === kind).length / full.length
}

function kindOf(cell: string): Kind | null {
  const words = cell.replace(/^[-+•\s]+/u, '')
  if (words === '') return null
  if (words.length < 120 && time.test(words)) return 'time'
  return words.length < 300 && startsWithBody(words) ? 'body' : 'words'
}
