import type { TableCell } from '@dondoc/domain/programme'
import { attributeOf, childrenOf, type HtmlElement, isElement } from './html-text.ts'

const widest = 64

/** The cells of a table with their places in its grid, merged cells counted where they begin. */
export function tableCells(table: HtmlElement): (Omit<TableCell, 'table'> & { element: HtmlElement })[] {
  const taken = new Set<string>()
  return rowsOf(table).flatMap((row, index) => {
    let column = 0
    return childrenOf(row)
      .filter((child) => isElement(child) && (child.tagName === 'td' || child.tagName === 'th'))
      .filter(isElement)
      .map((element) => {
        while (taken.has(`${index} ${column}`)) column++
        const rowSpan = span(element, 'rowspan')
        const columnSpan = span(element, 'colspan')
        for (let r = 0; r < rowSpan; r++)
          for (let c = 0; c < columnSpan; c++) taken.add(`${index + r} ${column + c}`)
        const place = { row: index, column, rowSpan, columnSpan, element }
        column += columnSpan
        return place
      })
  })
}

function rowsOf(table: HtmlElement): HtmlElement[] {
  return childrenOf(table)
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'tr' ? [child] : child.tagName === 'table' ? [] : rowsOf(child)))
}

function span(element: HtmlElement, name: 'rowspan' | 'colspan'): number {
  const printed = Number(attributeOf(element, name) ?? 1)
  return Number.isInteger(printed) && printed > 0 ? Math.min(printed, name === 'colspan' ? widest : 1000) : 1
}
