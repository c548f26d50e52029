import type { SheetCell } from '../sheets/sheet-cell.ts'
import { visitElements } from '../xml/read-xml.ts'
import { elementsIn, firstIn, wordsIn, type XmlElement } from '../xml/xml-element.ts'
import { cellText } from './cell-text.ts'
import type { NumberFormat } from './number-formats.ts'
import { type Place, readPlace } from './read-place.ts'
import { richText } from './shared-strings.ts'

/** What the cells of every sheet of a workbook share. */
interface Book {
  readonly strings: readonly string[]
  readonly formats: readonly NumberFormat[]
  readonly from1904: boolean
}

const mostSpanned = 1000

/** What a sheet holds; its hidden rows and columns are counted from 0. */
export interface SheetPart {
  readonly cells: readonly SheetCell[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: readonly ColumnStretch[]
}
export const emptySheet: SheetPart = { cells: [], hiddenRows: new Set(), hiddenColumns: [] }

interface ColumnStretch {
  readonly from: number
  readonly until: number
}

/** The cells of a sheet that hold something, row by row. */
export function readSheet(part: Uint8Array, book: Book): SheetPart {
  const found: (Place & Pick<SheetCell, 'text' | 'isNumber'>)[] = []
  const merges = new Map<string, { rowSpan: number; columnSpan: number }>()
  const hiddenRows = new Set<number>()
  const hiddenColumns: ColumnStretch[] = []
  let row = -1
  visitElements(part, ['cols', 'sheetData', 'mergeCells'], (element) => {
    if (element.name === 'col' && isHidden(element)) hiddenColumns.push(columnsOf(element))
    if (element.name === 'mergeCell') addMerge(merges, element.attributes.ref ?? '')
    if (element.name !== 'row') return
    row = rowNumber(element) ?? row + 1
    if (isHidden(element)) hiddenRows.add(row)
    let column = -1
    for (const cell of elementsIn(element, 'c')) {
      column = readPlace(cell.attributes.r ?? '')?.column ?? column + 1
      const text = textOf(cell, book)
      const isNumber = (cell.attributes.t ?? 'n') === 'n'
      if (text.trim() !== '') found.push({ row, column, text, isNumber })
    }
  })
  const cells = found.map(({ row, column, ...cell }) => ({
    ...{ row, column, ...cell },
    ...(merges.get(`${row} ${column}`) ?? { rowSpan: 1, columnSpan: 1 }),
  }))
  return { cells, hiddenRows, hiddenColumns }
}

function isHidden({ attributes }: XmlElement): boolean {
  return attributes.hidden === '1' || attributes.hidden === 'true'
}

function columnsOf({ attributes }: XmlElement): ColumnStretch {
  return { from: Number(attributes.min) - 1, until: Number(attributes.max) }
}

function rowNumber(row: XmlElement): number | null {
  const printed = Number(row.attributes.r)
  return Number.isInteger(printed) && printed > 0 ? printed - 1 : null
}

function textOf(cell: XmlElement, { strings, formats, from1904 }: Book): string {
  const printed = firstIn(cell, 'v')
  const value = printed ? wordsIn(printed) : ''
  switch (cell.attributes.t) {
    case 's':
      return strings[Number(value)] ?? ''
    case 'inlineStr': {
      const inline = firstIn(cell, 'is')
      return inline ? richText(inline) : ''
    }
    case 'str':
      return value
    case 'e':
      return ''
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE'
    case 'd':
      return isoDay(value)
    default:
      return cellText(value, formats[Number(cell.attributes.s ?? 0)], from1904)
  }
}

/** Strict workbooks write a date as '2025-06-15T00:00:00'. */
function isoDay(value: string): string {
  return value.replace(/^(\d{4})-(\d{2})-(\d{2}).*$/, '$3/$2/$1')
}

function addMerge(merges: Map<string, { rowSpan: number; columnSpan: number }>, range: string): void {
  const [from, until] = range.split(':').map(readPlace)
  if (!from || !until) return
  merges.set(`${from.row} ${from.column}`, {
    rowSpan: spanOf(from.row, until.row),
    columnSpan: spanOf(from.column, until.column),
  })
}

function spanOf(from: number, last: number): number {
  return Math.min(Math.max(1, last - from + 1), mostSpanned)
}
