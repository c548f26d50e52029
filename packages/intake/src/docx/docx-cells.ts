import type { TableCell } from '@dondoc/domain/programme'
import { elementsIn, firstIn, type XmlElement } from '../xml/xml-element.ts'

export type DocxCell = Omit<TableCell, 'table'> & { readonly element: XmlElement }
type GrowingCell = { -readonly [Key in keyof DocxCell]: DocxCell[Key] }

const widest = 64

/** The cells of a table with their places in its grid, merged cells where they begin; rows deleted by a change are gone. */
export function docxCells(table: XmlElement): DocxCell[] {
  const cells: GrowingCell[] = []
  let above = new Map<number, GrowingCell>()
  for (const [row, element] of rowsIn(table).entries()) {
    const open = new Map<number, GrowingCell>()
    let column = countOf(firstIn(element, 'w:trPr', 'w:gridBefore'), 0)
    let last: GrowingCell | null = null
    for (const cell of cellsIn(element)) {
      const properties = firstIn(cell, 'w:tcPr')
      const columnSpan = Math.min(Math.max(1, countOf(firstIn(properties, 'w:gridSpan'), 1)), widest)
      const down = above.get(column)
      if (last && continues(firstIn(properties, 'w:hMerge'))) last.columnSpan += columnSpan
      else if (down && continues(firstIn(properties, 'w:vMerge'))) {
        down.rowSpan += 1
        open.set(column, down)
      } else {
        last = { row, column, rowSpan: 1, columnSpan, element: cell }
        cells.push(last)
        open.set(column, last)
      }
      column += columnSpan
    }
    above = open
  }
  return cells
}

function rowsIn(table: XmlElement): XmlElement[] {
  return through(table, 'w:tr').filter((row) => firstIn(row, 'w:trPr', 'w:del') === null)
}

function cellsIn(row: XmlElement): XmlElement[] {
  return through(row, 'w:tc')
}

/** Elements of a name, those inside content controls too. */
function through(container: XmlElement, name: string): XmlElement[] {
  return elementsIn(container).flatMap((child) =>
    child.name === name
      ? [child]
      : ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins'].includes(child.name)
        ? through(child, name)
        : [],
  )
}

function countOf(property: XmlElement | null, otherwise: number): number {
  const count = Number(property?.attributes['w:val'] ?? otherwise)
  return Number.isInteger(count) && count >= 0 ? Math.min(count, widest) : otherwise
}

function continues(merge: XmlElement | null): boolean {
  return merge !== null && merge.attributes['w:val'] !== 'restart'
}
