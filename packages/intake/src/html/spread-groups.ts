import { stripMarkdown } from '../markdown/strip-markdown.ts'

/** Cells with a lone stroke between them; so many strokes stand before the first. */
export interface CellGroup {
  readonly strokes: number
  readonly cells: readonly string[]
}

const stroke = /^\s*\|\s*$/
const longestCell = 25
const widest = 24

export function isStroke(line: string | undefined): boolean {
  return stroke.test(line ?? '')
}

/** Strokes and cells in turn until the page goes on: a blank line after a stroke, or words too long for a cell. */
export function readGroups(
  lines: readonly string[],
  start: number,
): { groups: CellGroup[]; until: number } | null {
  const groups: { strokes: number; cells: string[] }[] = []
  let at = start
  while (at < lines.length) {
    const strokes = countStrokes(lines, at)
    const cell = readCell(lines, at + strokes)
    at = cell?.until ?? at + strokes
    if (cell === null) break
    const open = strokes === 1 ? groups.at(-1) : undefined
    if (open) open.cells.push(cell.text)
    else groups.push({ strokes, cells: [cell.text] })
    if (strokes > widest || (groups.at(-1)?.cells.length ?? 0) > widest) return null
  }
  return { groups, until: at }
}

function countStrokes(lines: readonly string[], at: number): number {
  let count = 0
  while (count <= widest && isStroke(lines[at + count])) count++
  return count
}

/** The words up to the next stroke, or null where they are no cell. */
function readCell(lines: readonly string[], at: number): { text: string; until: number } | null {
  if ((lines[at] ?? '').trim() === '') return null
  for (let until = at; until < Math.min(lines.length, at + longestCell); until++)
    if (isStroke(lines[until])) return { text: joinCell(lines.slice(at, until)), until }
  return null
}

/** A cell's wrapped lines as one; a bullet begins a line of its own. */
function joinCell(lines: readonly string[]): string {
  return lines
    .map(stripMarkdown)
    .filter((line) => line !== '')
    .reduce(
      (text, line) => (text === '' ? line : `${text}${/^[-+•;]\s/u.test(line) ? '\n' : ' '}${line}`),
      '',
    )
}
