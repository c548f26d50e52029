import { isTableHead } from '@dondoc/domain/programme'
import { joinPieces } from './join-pieces.ts'
import { isPageMark } from './page-mark.ts'
import { SpacedColumns, type Stretch, stretchesOf } from './spaced-columns.ts'

const opens = /^\s*(?:STT|TT|Số TT|ST)\s{2,}\S/u
const number = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,5}[.)]?|\p{Ll}[.)]|[A-HĐ]\.?)(?: |$)/u
const counted = /^\(\d{1,2}\)$/u
const fewest = 3
const highestHead = 12
/** Of so many rows one may begin in small letters; where more do, numbers do not stand on the first lines of their rows. */
const mostOdd = 5

/** The lines of a table on one page, whose columns have places of their own. */
interface Page {
  readonly columns: SpacedColumns
  readonly lines: Stretch[][]
}
interface Row {
  readonly page: Page
  readonly line: readonly Stretch[]
  readonly begins: boolean
}

/**
 * Tables whose columns stand side by side, parted by blanks, as a page that keeps its setting in plain text prints them: their
 * rows made pipe rows by the numbers in front; other lines as they are.
 */
export function gatherSpacedTables(lines: readonly string[]): string[] {
  const gathered: string[] = []
  for (let at = 0; at < lines.length; ) {
    const found = opens.test(lines[at] ?? '') ? readTable(lines, at) : null
    for (const line of found?.rows ?? lines.slice(at, found?.until ?? at + 1)) gathered.push(line)
    at = found?.until ?? at + 1
  }
  return gathered
}

/** The rows of the table that begins here, null where they cannot be told apart, and where it ends. */
function readTable(lines: readonly string[], from: number): { rows: string[] | null; until: number } | null {
  const head = readHead(lines, from)
  if (!head) return null
  let page: Page = { columns: head.columns, lines: [] }
  const found: Row[] = []
  let until = head.until
  /** The first blank line since the last number, and how many lines were found before it. */
  let blank: { at: number; found: number } | null = null
  for (; until < lines.length; until++) {
    const printed = lines[until] ?? ''
    if (opens.test(printed)) {
      page = { columns: new SpacedColumns(stretchesOf(printed)), lines: [] }
      if (page.columns.count !== head.columns.count) break
      until += head.until - from - 1
      blank = null
      continue
    }
    const line = stretchesOf(printed)
    const [first] = line
    const isApart = (lines[until - 1] ?? '').trim() === ''
    if (!first || (isApart && isPageMark(printed.trim()))) {
      blank ??= { at: until, found: found.length }
      continue
    }
    const inFront = page.columns.columnOf(first) === 0
    const begins = inFront && number.test(first.words)
    if (inFront && !begins) break
    if (begins) blank = null
    const parted = begins ? partNumber(line) : line
    page.lines.push(parted)
    found.push({ page, line: parted, begins })
  }
  const rows = toRows(found.slice(0, blank?.found))
  return {
    rows: rows && [head.names, ...rows].map((cells) => `| ${cells.join(' | ')} |`),
    until: blank?.at ?? until,
  }
}

function readHead(
  lines: readonly string[],
  from: number,
): { columns: SpacedColumns; names: string[]; until: number } | null {
  const columns = new SpacedColumns(stretchesOf(lines[from] ?? ''))
  if (columns.count < fewest) return null
  const parts: Stretch[][] = []
  let until = from
  for (; until < Math.min(lines.length, from + highestHead); until++) {
    const line = stretchesOf(lines[until] ?? '')
    const [first] = line
    if (until > from && first && columns.columnOf(first) === 0 && number.test(first.words)) break
    if (!line.every(({ words }) => counted.test(words))) parts.push(line)
  }
  const names = joinLines(columns, parts)
  return isTableHead(names) ? { columns, names, until } : null
}

/** '10 Xây dựng': the number, and the words one blank behind it. */
function partNumber(line: readonly Stretch[]): Stretch[] {
  const [first, ...rest] = line
  const label = first && number.exec(first.words)?.[0]
  if (!first || !label || label.length === first.words.length) return [...line]
  const front = { from: first.from, until: first.from + label.length - 1, words: label.trimEnd() }
  return [
    front,
    { ...first, from: first.from + label.length, words: first.words.slice(label.length) },
    ...rest,
  ]
}

function toRows(found: readonly Row[]): string[][] | null {
  if (!found[0]?.begins) return null
  const rows: Row[][] = []
  for (const line of found) {
    if (line.begins) rows.push([line])
    else rows.at(-1)?.push(line)
  }
  const ends = new Map<Page, readonly number[]>()
  const endsOf = (page: Page) => {
    const known = ends.get(page) ?? page.columns.endsIn(page.lines)
    ends.set(page, known)
    return known
  }
  const cells = rows.map((row) => cellsOf(row, endsOf))
  const odd = cells.filter(([, task = '']) => !/^[^\p{L}]*\p{Lu}/u.test(task)).length
  const whole = cells.some((row) => row.filter((cell) => cell !== '').length >= fewest)
  return whole && odd * mostOdd <= cells.length ? cells : null
}

/** The cells of a row; one whose words nowhere stand in two columns is the title of a part. */
function cellsOf(row: readonly Row[], endsOf: (page: Page) => readonly number[]): string[] {
  const [first] = row
  if (!first) return []
  const isPart = row.every(({ line, begins }) => line.length <= (begins ? 2 : 1))
  if (!isPart) {
    const cells = row.map(({ page, line }) => page.columns.split(line, endsOf(page)))
    return joinCells(cells, first.page.columns.count)
  }
  const [label = ''] = first.line.map(({ words }) => words)
  const words = row.flatMap(({ line, begins }) => line.slice(begins ? 1 : 0).map((part) => part.words))
  const blanks = Array.from({ length: first.page.columns.count - 2 }, () => '')
  return [label, joinPieces(words), ...blanks]
}

function joinLines(columns: SpacedColumns, lines: readonly (readonly Stretch[])[]): string[] {
  const ends = columns.endsIn(lines)
  return joinCells(
    lines.map((line) => columns.split(line, ends)),
    columns.count,
  )
}

function joinCells(lines: readonly (readonly string[])[], count: number): string[] {
  return Array.from({ length: count }, (_, column) =>
    joinPieces(lines.map((cells) => cells[column] ?? '')).replaceAll('|', '/'),
  )
}
