import { isTableHead } from '@dondoc/domain/programme'
import { SpacedColumns, type Stretch, stretchesOf } from './spaced-columns.ts'
import { spacedNumber } from './spaced-number.ts'

const opens = /^\s*(?:STT|TT|Số TT|ST)\s{2,}\S/u
const counted = /^\(\d{1,2}\)$/u
const fewest = 3
/** More columns than any office prints side by side: a file that has them was made to take time. */
const most = 30
const highest = 12

/** The head of a table whose columns stand side by side, and the first line below it. */
export interface SpacedHead {
  readonly columns: SpacedColumns
  readonly names: readonly string[]
  readonly until: number
}

export function opensSpacedTable(line: string): boolean {
  return opens.test(line)
}

export function readSpacedHead(lines: readonly string[], from: number): SpacedHead | null {
  const columns = new SpacedColumns(stretchesOf(lines[from] ?? ''))
  if (columns.count < fewest || columns.count > most) return null
  const below = headLines(lines, from, columns)
  const parts = below.filter((line) => !line.every(({ words }) => counted.test(words)))
  const ends = columns.endsIn(parts)
  const names = columns.join(parts.map((line) => columns.split(line, ends)))
  return isTableHead(names) ? { columns, names, until: from + below.length } : null
}

/**
 * The head of a further page: its own lines, set as they may be, as far as they repeat the names of the first page line by
 * line; what goes on below it from the page before is not of it. Null where other columns begin.
 */
export function repeatSpacedHead(
  lines: readonly string[],
  from: number,
  { names }: SpacedHead,
): SpacedHead | null {
  const columns = new SpacedColumns(stretchesOf(lines[from] ?? ''))
  if (columns.count !== names.length) return null
  const printed = headLines(lines, from, columns)
  const ends = columns.endsIn(printed)
  let left = names.map(squeeze)
  let until = from
  for (const line of printed) {
    const rest = line.every(({ words }) => counted.test(words))
      ? left
      : withoutFirst(left, columns.split(line, ends).map(squeeze))
    if (!rest) break
    left = rest
    until++
  }
  return until > from ? { columns, names, until } : null
}

/** The lines down to the first number, as many as a head has at the most. */
function headLines(lines: readonly string[], from: number, columns: SpacedColumns): Stretch[][] {
  const printed = lines.slice(from, from + highest).map(stretchesOf)
  const end = printed.findIndex(
    ([first], at) => at > 0 && first && columns.columnOf(first) === 0 && spacedNumber.test(first.words),
  )
  return end < 0 ? printed : printed.slice(0, end)
}

/** What is left of every name behind the words of one line; null where a word is not in its name. */
function withoutFirst(left: readonly string[], cells: readonly string[]): string[] | null {
  const rest = left.map((name, column) => {
    const words = cells[column] ?? ''
    const at = name.indexOf(words)
    return at < 0 ? null : name.slice(at + words.length)
  })
  return rest.every((name) => name !== null) ? rest : null
}

function squeeze(words: string): string {
  return words.replaceAll('|', '/').replace(/\s+/gu, '').toLowerCase()
}
