import { isTableHead, type ReadDocument } from '@dondoc/domain/programme'
import { addWords } from '../text/add-words.ts'
import { TextBuilder } from '../text/text-builder.ts'
import { attributeOf, childrenOf, type HtmlElement, type HtmlNode, isElement, textOf } from './html-text.ts'
import { listLabel } from './list-label.ts'
import { tableCells } from './table-cells.ts'

/** What is no part of a document: code, controls, what the page puts beside it, and words that were struck out as changes. */
const skipped = new Set([
  'script',
  'style',
  'head',
  'nav',
  'aside',
  'del',
  'noscript',
  'template',
  'button',
  'select',
  'form',
])
const blocks = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'ul',
  'ol',
  'table',
  'div',
  'section',
  'article',
  'blockquote',
  'hr',
  'body',
  'html',
  'main',
  'header',
  'footer',
  'center',
  'tbody',
  'dl',
  'dd',
  'dt',
  'pre',
])
/** What stands in an item and is no part of its words. */
const apart = new Set(['ol', 'ul', 'table'])
/** No cell of a table of tasks is as long as this; the text of a page is. */
const longestCell = 4000
/** A head stands in the first rows, below a title at most. */
const deepestHead = 3

/** Walks a page in order and hands every paragraph, heading, item, footnote and cell to the text. */
export class HtmlWalk {
  #builder = new TextBuilder()
  #tables = 0
  readonly #holding = new WeakMap<HtmlElement, boolean>()
  readonly #tabled = new WeakMap<HtmlElement, boolean>()

  visit(node: HtmlNode): void {
    if (isElement(node)) this.#element(node)
    else for (const child of childrenOf(node)) this.visit(child)
  }

  finish(): ReadDocument {
    return this.#builder.finish()
  }

  #element(element: HtmlElement): void {
    const { tagName } = element
    const heading = /^h([1-6])$/.exec(tagName)
    if (skipped.has(tagName)) return
    if (tagName === 'table') this.#table(element)
    else if (tagName === 'hr') this.#builder.add({ kind: 'rule', text: '-----' })
    else if (tagName === 'ol' || tagName === 'ul') this.#list(element)
    else if (heading) this.#builder.add({ kind: 'heading', text: textOf(element), level: Number(heading[1]) })
    else if (this.#holdsBlocks(element)) this.#mixed(element)
    else addWords(this.#builder, textOf(element))
  }

  /** An element that holds blocks, with loose words between them. */
  #mixed(element: HtmlElement): void {
    let loose = ''
    for (const child of childrenOf(element)) {
      if (
        isElement(child) &&
        (blocks.has(child.tagName) || skipped.has(child.tagName) || this.#holdsBlocks(child))
      ) {
        addWords(this.#builder, loose)
        loose = ''
        this.visit(child)
      } else loose += isElement(child) && child.tagName === 'br' ? '\n' : ` ${textOf(child)}`
    }
    addWords(this.#builder, loose)
  }

  /** Items print their bullet or number; a footnote prints the mark it is called by. */
  #list(list: HtmlElement): void {
    let count = countOf(list, 'start') ?? 1
    for (const item of childrenOf(list)) {
      if (!isElement(item)) continue
      if (item.tagName !== 'li') this.visit(item)
      else {
        const note = /^(?:footnote|endnote)-(\d+)$/.exec(attributeOf(item, 'id') ?? '')
        count = countOf(item, 'value') ?? count
        if (note) this.#note(item, note[1] ?? '')
        else this.#item(item, list.tagName === 'ol' ? listLabel(list, count) : '-')
        count++
      }
    }
  }

  #note(item: HtmlElement, mark: string): void {
    this.#builder.add({ kind: 'footnote', text: `(${mark}) ${textOf(item).replace(/\s*↑\s*$/u, '')}` })
  }

  #item(item: HtmlElement, label: string | null): void {
    const inner = childrenOf(item).filter((child) => isElement(child) && apart.has(child.tagName))
    const own = childrenOf(item)
      .filter((child) => !inner.includes(child))
      .map(textOf)
      .join(' ')
    if (label === '-') this.#builder.add({ kind: 'item', text: own, marker: label })
    else if (own.trim() !== '') addWords(this.#builder, label === null ? own : `${label} ${own}`)
    for (const child of inner) this.visit(child)
  }

  #table(table: HtmlElement): void {
    const cells = tableCells(table)
    if (this.#laysOut(cells)) {
      for (const { element } of cells) this.#mixed(element)
      return
    }
    const number = this.#tables++
    for (const { element, ...place } of cells)
      this.#builder.add({ kind: 'cell', text: textOf(element), cell: { table: number, ...place } })
  }

  /** A table that only places the page: it holds other tables, one cell of paragraphs, or a whole text in a cell; none of tasks. */
  #laysOut(cells: readonly { element: HtmlElement; row: number }[]): boolean {
    if (this.#headsTasks(cells)) return false
    if (cells.some(({ element }) => this.#holdsTable(element))) return true
    const texts = cells.map(({ element }) => textOf(element))
    return (
      (texts.length === 1 && /\n/u.test(texts[0] ?? '')) || texts.some((text) => text.length > longestCell)
    )
  }

  #headsTasks(cells: readonly { element: HtmlElement; row: number }[]): boolean {
    return Array.from({ length: deepestHead }, (_, row) => cells.filter((cell) => cell.row === row)).some(
      (labels) =>
        !labels.some(({ element }) => this.#holdsTable(element)) &&
        isTableHead(labels.map(({ element }) => textOf(element))),
    )
  }

  #holdsTable(element: HtmlElement): boolean {
    const known = this.#tabled.get(element)
    if (known !== undefined) return known
    const holds = childrenOf(element).some(
      (child) => isElement(child) && (child.tagName === 'table' || this.#holdsTable(child)),
    )
    this.#tabled.set(element, holds)
    return holds
  }

  /** Asked at every level for everything below, so remembered. */
  #holdsBlocks(element: HtmlElement): boolean {
    const known = this.#holding.get(element)
    if (known !== undefined) return known
    const holds = childrenOf(element).some(
      (child) => isElement(child) && (blocks.has(child.tagName) || this.#holdsBlocks(child)),
    )
    this.#holding.set(element, holds)
    return holds
  }
}

function countOf(element: HtmlElement, name: 'start' | 'value'): number | null {
  const printed = attributeOf(element, name)
  return printed !== null && Number.isInteger(Number(printed)) ? Number(printed) : null
}
