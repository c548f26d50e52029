import { joinPieces } from './join-pieces.ts'
import type { SpacedColumns, Stretch } from './spaced-columns.ts'

/** One row at the least has words in so many columns. */
const fewest = 3
/** Of so many rows one may begin in small letters; where more do, numbers do not stand on the first lines of their rows. */
const mostOdd = 5

/** The lines of a table on one page, whose columns have places of their own. */
export interface SpacedPage {
  readonly columns: SpacedColumns
  readonly lines: Stretch[][]
}
export interface SpacedLine {
  readonly page: SpacedPage
  readonly line: readonly Stretch[]
  readonly begins: boolean
}

/** The cells of every row; null where the lines cannot be told apart by the numbers in front. */
export function spacedRows(found: readonly SpacedLine[]): string[][] | null {
  if (!found[0]?.begins) return null
  const rows: SpacedLine[][] = []
  for (const line of found) {
    if (line.begins) rows.push([line])
    else rows.at(-1)?.push(line)
  }
  const ends = new Map<SpacedPage, readonly number[]>()
  const endsOf = (page: SpacedPage) => {
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
function cellsOf(row: readonly SpacedLine[], endsOf: (page: SpacedPage) => readonly number[]): string[] {
  const [first] = row
  if (!first) return []
  const isPart = row.every(({ line, begins }) => line.length <= (begins ? 2 : 1))
  if (!isPart) {
    const cells = row.map(({ page, line }) => page.columns.split(line, endsOf(page)))
    return first.page.columns.join(cells)
  }
  const [label = ''] = first.line.map(({ words }) => words)
  const words = row.flatMap(({ line, begins }) => line.slice(begins ? 1 : 0).map((part) => part.words))
  const blanks = Array.from({ length: first.page.columns.count - 2 }, () => '')
  return [label, joinPieces(words), ...blanks]
}
