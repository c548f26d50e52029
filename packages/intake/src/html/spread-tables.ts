import { stripMarkdown } from '../markdown/strip-markdown.ts'
import type { Line } from '../text/lines-to-blocks.ts'
import { placeRow, rowSpans, type SpreadRow } from './place-row.ts'
import { type CellGroup, isStroke, readGroups } from './spread-groups.ts'

const numberHead = /^(?:stt|tt|số tt|số thứ tự)$/iu
const ordinal = /^(?:\d{1,3}(?:\.\d{1,2})?|[IVXLC]{1,5}|[A-ZĐa-zđ])[.)]?$/u
const title = /^(?:[IVXLC]{1,5}|[A-HĐ])[.):]\s+\p{Lu}/u
/** The name of a column that two others stand under. */
const joint = /trách nhiệm|phân công|cơ quan|đơn vị|thực hiện|thời gian/iu

/**
 * Tables as pages of law sites become when their cells are spread over lines, a lone stroke between them and two between
 * rows. Such a table is known by its first cell, 'STT'; a row begins at an ordinal, or where the cells have no room in the
 * row before: an empty cell is not taken for a row's end. Returns each line, or the rows of a table in the place of its
 * first line.
 */
export function gatherSpreadTables(lines: readonly string[]): (string | Line[])[] {
  const result: (string | Line[])[] = []
  let at = 0
  while (at < lines.length) {
    const read = startsTable(lines, at) ? readGroups(lines, at) : null
    const rows = read ? toRows(read.groups) : []
    if (read && rows.length > 1) {
      result.push(
        rows.map((row, i) => ({
          kind: 'cells',
          cells: row.map((cell) => cell ?? ''),
          rowSpans: rowSpans(rows, i),
        })),
      )
      at = read.until
    } else result.push(lines[at++] ?? '')
  }
  return result
}

function startsTable(lines: readonly string[], at: number): boolean {
  return isStroke(lines[at]) && numberHead.test(stripMarkdown(lines[at + 1] ?? '')) && isStroke(lines[at + 2])
}

function toRows(groups: readonly CellGroup[]): readonly SpreadRow[] {
  const numbered = groups.filter(({ cells }) => ordinal.test(cells[0] ?? ''))
  const width = Math.max(groups[0]?.cells.length ?? 0, ...numbered.map(({ cells }) => cells.length))
  const rows: (string | null)[][] = []
  for (const { strokes, cells } of groups) {
    const row = rows.at(-1)
    const blanks = strokes - 1
    if (!row || beginsRow(cells)) rows.push([...cells])
    else if (row.length + blanks + cells.length > width) rows.push([...withoutMerged(cells, rows, width)])
    else row.push(...Array<string>(blanks).fill(''), ...cells)
  }
  return spreadJointName(rows, width)
}

function beginsRow([first = '', ...others]: readonly string[]): boolean {
  return ordinal.test(first) || (others.length === 0 && title.test(first))
}

/** A row some of whose cells were merged with those above, or a title across the table. */
function withoutMerged(cells: readonly string[], rows: readonly SpreadRow[], width: number): SpreadRow {
  if (cells.length === 1 || cells.length >= width) return cells
  const full = rows.slice(Math.max(1, rows.length - lately)).filter((row) => row.length === width)
  return full.length > 0 ? placeRow(cells, full, width) : ['', ...cells]
}
const lately = 12

/** 'STT | Nhiệm vụ | Trách nhiệm | Thời gian' over 'Chủ trì | Phối hợp': each name above or below its own column. */
function spreadJointName(rows: readonly SpreadRow[], width: number): readonly SpreadRow[] {
  const [above = [], below = [], ...rest] = rows
  const names = below.filter((name) => name !== '')
  const at = above.findIndex((name) => joint.test(name ?? ''))
  if (at < 0 || names.length < 2 || ordinal.test(below[0] ?? '') || above.length - 1 + names.length !== width)
    return rows
  const gap = Array<string>(names.length - 1).fill('')
  return [
    [...above.slice(0, at + 1), ...gap, ...above.slice(at + 1)],
    [...Array<string>(at).fill(''), ...names],
    ...rest,
  ]
}
