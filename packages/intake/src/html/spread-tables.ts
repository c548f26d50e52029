import { stripMarkdown } from '../markdown/strip-markdown.ts'
import type { Line } from '../text/lines-to-blocks.ts'

const stroke = /^\s*\|\s*$/
const numberHead = /^(?:stt|tt|số tt|số thứ tự)$/iu
const ordinal = /^(?:\d{1,3}(?:\.\d{1,2})?|[IVXLC]{1,5}|[A-ZĐa-zđ])[.)]?$/u
const longestCell = 25
const widest = 24

/**
 * Tables as pages of law sites become when their cells are spread over lines, a lone stroke between them and two between
 * rows. Such a table is known by its first cell, 'STT'; a row begins at an ordinal, so an empty cell is not taken for a row's
 * end. Returns each line, or the rows of a table in the place of its first line.
 */
export function gatherSpreadTables(lines: readonly string[]): (string | Line[])[] {
  const result: (string | Line[])[] = []
  let at = 0
  while (at < lines.length) {
    const table = startsTable(lines, at) ? readTable(lines, at) : null
    if (table) {
      result.push(table.rows)
      at = table.until
    } else result.push(lines[at++] ?? '')
  }
  return result
}

function startsTable(lines: readonly string[], at: number): boolean {
  return (
    stroke.test(lines[at] ?? '') &&
    numberHead.test(stripMarkdown(lines[at + 1] ?? '')) &&
    stroke.test(lines[at + 2] ?? '')
  )
}

/** Strokes and cells in turn until the page goes on: a blank line after a stroke, or words too long for a cell. */
function readTable(lines: readonly string[], start: number): { rows: Line[]; until: number } | null {
  const rows: string[][] = []
  let at = start
  while (at < lines.length) {
    const strokes = countStrokes(lines, at)
    const cell = readCell(lines, at + strokes)
    if (cell === null) {
      at += strokes
      break
    }
    const row = rows.at(-1)
    if (strokes > widest || (row && row.length > widest)) return null
    if (!row || (strokes > 1 && ordinal.test(cell.text))) rows.push([cell.text])
    else row.push(...Array<string>(strokes - 1).fill(''), cell.text)
    at = cell.until
  }
  return rows.length > 1 ? { rows: rows.map((cells) => ({ kind: 'cells', cells })), until: at } : null
}

function countStrokes(lines: readonly string[], at: number): number {
  let count = 0
  while (count <= widest && stroke.test(lines[at + count] ?? '')) count++
  return count
}

/** The words up to the next stroke, or null where they are no cell. */
function readCell(lines: readonly string[], at: number): { text: string; until: number } | null {
  if ((lines[at] ?? '').trim() === '') return null
  for (let until = at; until < Math.min(lines.length, at + longestCell); until++)
    if (stroke.test(lines[until] ?? '')) return { text: joinCell(lines.slice(at, until)), until }
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
