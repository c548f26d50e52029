import { parseFragment } from 'parse5'
import { boundedTree } from '../bounded-tree.ts'
import { stripMarkdown } from '../markdown/strip-markdown.ts'
import type { Line } from '../text/lines-to-blocks.ts'
import { attributeOf, childrenOf, type HtmlElement, type HtmlNode, isElement, textOf } from './html-text.ts'

const opening = /<table[\s>]/giu
const closing = '</table>'
const widest = 50

/** Tables that a converter left as HTML inside Markdown: each as its rows, in its place between the lines round it. */
export function gatherHtmlTables(source: string): (string | Line[])[] {
  const result: (string | Line[])[] = []
  let at = 0
  for (const { index } of source.matchAll(opening)) {
    if (index < at) continue
    const end = source.indexOf(closing, index)
    if (end < 0) break
    result.push(source.slice(at, index), readRows(source.slice(index, end + closing.length)))
    at = end + closing.length
  }
  return [...result, source.slice(at)]
}

/** A merged cell's words stand in every place it covers. */
function readRows(table: string): Line[] {
  const below = new Map<number, { words: string; rows: number }>()
  return elementsOf(parseFragment(table, boundedTree()), 'tr').map((row) => {
    const cells: string[] = []
    const carryDown = (): void => {
      for (let one = below.get(cells.length); one && one.rows > 0; one = below.get(cells.length)) {
        one.rows--
        cells.push(one.words)
      }
    }
    for (const cell of childrenOf(row)) {
      if (!isElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue
      carryDown()
      const words = textOf(cell).split('\n').map(stripMarkdown).join('\n')
      for (let span = spanOf(cell, 'colspan'); span > 0; span--) {
        below.set(cells.length, { words, rows: spanOf(cell, 'rowspan') - 1 })
        cells.push(words)
      }
    }
    carryDown()
    return { kind: 'cells', cells }
  })
}

function elementsOf(node: HtmlNode, tag: string): HtmlElement[] {
  return childrenOf(node).flatMap((child) =>
    isElement(child) && child.tagName === tag ? [child] : elementsOf(child, tag),
  )
}

function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const span = Number(attributeOf(cell, name) ?? 1)
  return Number.isInteger(span) && span > 0 ? Math.min(span, widest) : 1
}
