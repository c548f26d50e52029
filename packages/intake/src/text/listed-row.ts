import type { RowNumbers } from './row-numbers.ts'

const headAgain = /^(?:STT|TT)$/u
/** A line that goes on with the cell of the line before it. */
const goesOn = /^(?:[-+•;]|\p{Ll})/u
const longestRow = 45

/** The cells of the row that begins at a line, up to the next row's number, and those of the last; null where they cannot be told apart. */
export function readListedRow(
  lines: readonly string[],
  at: number,
  { width, numbers }: { width: number; numbers: RowNumbers },
): { cells: string[]; until: number } | null {
  for (let until = at + 2; until <= Math.min(lines.length, at + longestRow); until++) {
    if (headAgain.test(trimmed(lines, until))) break
    if (!numbers.follows(trimmed(lines, until))) continue
    const cells = toCells(lines.slice(at, until), width)
    if (cells) return { cells, until }
  }
  const { cells, until } = takeLines(lines, at, width, isSpaced(lines, at))
  const ends = cells.slice(1).some((cell) => headAgain.test(cell) || numbers.follows(cell))
  return ends || cells.length < width ? null : { cells, until }
}

/** Whether a copy put a blank line behind every cell. */
function isSpaced(lines: readonly string[], at: number): boolean {
  return trimmed(lines, at + 1) === '' && trimmed(lines, at - 1) === ''
}

function takeLines(lines: readonly string[], from: number, count: number, spaced: boolean) {
  const cells: string[] = []
  let until = from
  for (; cells.length < count && until < Math.min(lines.length, from + longestRow); until++)
    if (!spaced || trimmed(lines, until) !== '') cells.push(trimmed(lines, until))
  return { cells, until }
}

/** A line for each cell, blank ones too, or blank ones left out; or two lines, a part's title; or cells of several lines. */
function toCells(printed: readonly string[], width: number): string[] | null {
  const exact = printed.map((line) => line.trim())
  if (exact.length === width) return exact
  const cells = exact.filter((line) => line !== '')
  if (cells.length === width || cells.length === 2) return cells
  const joined = cells.reduce<string[]>((found, line) => {
    if (found.length > 1 && goesOn.test(line)) found.push(`${found.pop()} ${line}`)
    else found.push(line)
    return found
  }, [])
  return joined.length === width ? joined : null
}

function trimmed(lines: readonly string[], at: number): string {
  return (lines[at] ?? '').trim()
}
