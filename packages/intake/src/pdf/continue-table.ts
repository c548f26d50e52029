import { joinWords } from './join-words.ts'
import type { FilledCell, FilledTable } from './page-parts.ts'

const near = 4

/**
 * A table and its rest on the next page as one, or null where their columns differ. The head that is printed again is left
 * out, and a merged cell reaches on over the page. Where the rest begins with an empty first cell, the page cut a row: its words go on in the row above, or, where they
 * begin anew, stand beside the cells that reach down from there.
 */
export function continueTable(table: FilledTable, rest: FilledTable): FilledTable | null {
  if (!sameColumns(table.columns, rest.columns)) return null
  const head = headRows(table, rest)
  const lastRow = Math.max(...table.cells.map(({ row, rowSpan }) => row + rowSpan - 1))
  const first = rest.cells.filter(({ row }) => row === head)
  const within = beginsWithinRow(table, rest, head)
  const above = (end: FilledCell) =>
    table.cells.find(({ row, rowSpan, column }) => row + rowSpan - 1 === lastRow && column === end.column)
  const cut = within && first.some((end) => goesOn(above(end), end))
  const ends = first.filter((end) => {
    const cell = above(end)
    return cell && (cut || (end.text === '' && (within || isMerged(cell) || isMerged(end))))
  })
  const shift = lastRow + 1 - head - (cut ? 1 : 0)
  return {
    ...table,
    cells: [
      ...table.cells.map((cell) => {
        const end = ends.find((one) => above(one) === cell)
        if (!end) return cell
        return {
          ...cell,
          text: joinWords(cell.text, end.text),
          rowSpan: cell.rowSpan + end.rowSpan - (cut ? 1 : 0),
        }
      }),
      ...rest.cells
        .filter((cell) => cell.row >= head && !ends.includes(cell))
        .map((cell) => ({ ...cell, row: cell.row + shift })),
    ],
  }
}

function sameColumns(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((x, i) => Math.abs(x - (other[i] ?? 0)) <= near)
}

function isMerged({ rowSpan }: FilledCell): boolean {
  return rowSpan > 1
}

/** How many rows at the top of the rest are the table's own first rows once more. */
function headRows(table: FilledTable, rest: FilledTable): number {
  let count = 0
  while (count < 3 && rowText(table, count) !== '' && rowText(table, count) === rowText(rest, count)) count++
  return count
}

function rowText({ cells }: FilledTable, row: number): string {
  return cells
    .filter((cell) => cell.row === row)
    .map(({ text }) => text)
    .join('|')
    .trim()
}

/** Whether the first cell of the rest is empty though the table numbers its rows. */
function beginsWithinRow(table: FilledTable, rest: FilledTable, head: number): boolean {
  const firsts = table.cells.filter(({ column, row }) => column === 0 && row > 0)
  const numbered = firsts.filter(({ text }) => /^(?:[\divxlc.]{1,5}|[a-zđ])[.)]?$/iu.test(text)).length
  const row = rest.cells.filter((cell) => cell.row === head)
  return numbered * 2 > firsts.length && row.some(({ column, text }) => column === 0 && text === '')
}

/** What no name and no sentence ends with. */
const unended =
  /(?:[,\-–/]|(?:^|\s)(?:Bộ|Sở|Ban|Cục|Vụ|Phòng|Ủy|Uỷ|UBND|Văn|Trung|Các|các|và|của|với|cho|do|tại|theo|về))$/u

/** Whether a cell's words go on with those above the page's end. */
function goesOn(above: FilledCell | undefined, { text }: FilledCell): boolean {
  return above !== undefined && text !== '' && (/^\p{Ll}/u.test(text) || unended.test(above.text))
}
