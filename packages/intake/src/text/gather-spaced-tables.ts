import { isPageMark } from './page-mark.ts'
import { type Stretch, stretchesOf } from './spaced-columns.ts'
import { opensSpacedTable, readSpacedHead, repeatSpacedHead } from './spaced-head.ts'
import { spacedNumber } from './spaced-number.ts'
import { type SpacedLine, type SpacedPage, spacedRows } from './spaced-rows.ts'

/**
 * Tables whose columns stand side by side, parted by blanks, as a page that keeps its setting in plain text prints them: their
 * rows made pipe rows by the numbers in front; other lines as they are.
 */
export function gatherSpacedTables(lines: readonly string[]): string[] {
  const gathered: string[] = []
  for (let at = 0; at < lines.length; ) {
    const found = opensSpacedTable(lines[at] ?? '') ? readTable(lines, at) : null
    for (const line of found?.rows ?? lines.slice(at, found?.until ?? at + 1)) gathered.push(line)
    at = found?.until ?? at + 1
  }
  return gathered
}

/** The rows of the table that begins here, null where they cannot be told apart, and where it ends. */
function readTable(lines: readonly string[], from: number): { rows: string[] | null; until: number } | null {
  const head = readSpacedHead(lines, from)
  if (!head) return null
  let page: SpacedPage = { columns: head.columns, lines: [] }
  const found: SpacedLine[] = []
  let until = head.until
  /** The first blank line since the last number, and how many lines were found before it. */
  let blank: { at: number; found: number } | null = null
  for (; until < lines.length; until++) {
    const printed = lines[until] ?? ''
    if (opensSpacedTable(printed)) {
      const repeated = repeatSpacedHead(lines, until, head)
      if (!repeated) break
      page = { columns: repeated.columns, lines: [] }
      until = repeated.until - 1
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
    const begins = inFront && spacedNumber.test(first.words)
    if (inFront && !begins) break
    if (begins) blank = null
    const parted = begins ? partNumber(line) : line
    page.lines.push(parted)
    found.push({ page, line: parted, begins })
  }
  const rows = spacedRows(found.slice(0, blank?.found))
  return {
    rows: rows && [head.names, ...rows].map((cells) => `| ${cells.join(' | ')} |`),
    until: blank?.at ?? until,
  }
}

/** '10 Xây dựng': the number, and the words one blank behind it. */
function partNumber(line: readonly Stretch[]): Stretch[] {
  const [first, ...rest] = line
  const label = first && spacedNumber.exec(first.words)?.[0]
  if (!first || !label || label.length === first.words.length) return [...line]
  const front = { from: first.from, until: first.from + label.length - 1, words: label.trimEnd() }
  return [
    front,
    { ...first, from: first.from + label.length, words: first.words.slice(label.length) },
    ...rest,
  ]
}
