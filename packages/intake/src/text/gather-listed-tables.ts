import { isTableHead } from '@dondoc/domain/programme'
import { readListedRow } from './listed-row.ts'
import { RowNumbers } from './row-numbers.ts'

const opens = /^(?:STT|TT|Số TT|Số thứ tự)$/iu
const begins = /^(?:\(?0?1\)?|I|A)\.?$/u
/** The count of columns below a head. */
const counted = /^\(\d{1,2}\)$/u
const mostColumns = 9

/** Tables of tasks of which a copy printed every cell on a line of its own, their rows made pipe rows; other lines as they are. */
export function gatherListedTables(lines: readonly string[]): string[] {
  if (!lines.some((line) => opens.test(line.trim()))) return [...lines]
  const gathered: string[] = []
  for (let at = 0; at < lines.length; ) {
    const table = opens.test((lines[at] ?? '').trim()) ? readTable(lines, at) : null
    gathered.push(...(table?.rows ?? [lines[at] ?? '']))
    at = table?.until ?? at + 1
  }
  return gathered
}

function readTable(lines: readonly string[], from: number): { rows: string[]; until: number } | null {
  const { head, at } = readHead(lines, from)
  if (!isTableHead(head)) return null
  const { rows, until } = readRows(lines, at, head.length)
  const whole = rows.some(({ length }) => length === head.length)
  return whole ? { rows: [head, ...rows].map((cells) => `| ${cells.join(' | ')} |`), until } : null
}

/** The names of columns up to the first row, the count of the columns below them passed over. */
function readHead(lines: readonly string[], from: number): { head: string[]; at: number } {
  const head: string[] = []
  let at = skipBlank(lines, from)
  while (head.length <= mostColumns && at < lines.length && !begins.test(trimmed(lines, at))) {
    head.push(trimmed(lines, at))
    at = skipBlank(lines, at + 1)
  }
  while (at < lines.length && counted.test(trimmed(lines, at))) at = skipBlank(lines, at + 1)
  return { head, at }
}

/** Rows in their numbers, and those whose number is blank between them. */
function readRows(
  lines: readonly string[],
  from: number,
  width: number,
): { rows: string[][]; until: number } {
  const rows: string[][] = []
  const numbers = new RowNumbers()
  let until = from
  for (;;) {
    const at = skipBlank(lines, until)
    const numbered = at < lines.length && numbers.follows(trimmed(lines, at))
    if (numbered) numbers.take(trimmed(lines, at))
    else if (rows.length === 0 || at === until) return { rows, until }
    const row = readListedRow(lines, numbered ? at : until, { width, numbers })
    if (row === null || !(numbered || numbers.follows(trimmed(lines, row.until)))) return { rows, until }
    rows.push(row.cells)
    until = row.until
  }
}

function skipBlank(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && trimmed(lines, at) === '') at++
  return at
}

function trimmed(lines: readonly string[], at: number): string {
  return (lines[at] ?? '').trim()
}
