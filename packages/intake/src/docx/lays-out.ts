import { isTableHead } from '@dondoc/domain/programme'
import { elementsIn, type XmlElement } from '../xml/xml-element.ts'
import type { DocxCell } from './docx-cells.ts'

/** A head stands in the first rows, below a title at most. */
const deepestHead = 3

/** Whether a table only places the page: a frame of one column, or one that holds other tables and is none of tasks itself. */
export function laysOut(cells: readonly DocxCell[], textOf: (cell: XmlElement) => string): boolean {
  if (cells.every(({ column }) => column === 0)) return true
  return cells.some(({ element }) => holdsTable(element)) && !headsTasks(cells, textOf)
}

function holdsTable(element: XmlElement): boolean {
  return elementsIn(element).some((child) => child.name === 'w:tbl' || holdsTable(child))
}

function headsTasks(cells: readonly DocxCell[], textOf: (cell: XmlElement) => string): boolean {
  return Array.from({ length: deepestHead }, (_, row) => cells.filter((cell) => cell.row === row)).some(
    (labels) =>
      !labels.some(({ element }) => holdsTable(element)) &&
      isTableHead(labels.map(({ element }) => textOf(element))),
  )
}
