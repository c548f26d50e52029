import type { ReadDocument } from '@dondoc/domain/programme'
import { addWords } from '../text/add-words.ts'
import { TextBuilder } from '../text/text-builder.ts'
import { elementsIn, firstIn, type XmlElement } from '../xml/xml-element.ts'
import { bulletSign } from './bullet-sign.ts'
import { docxCells } from './docx-cells.ts'
import type { Footnotes } from './footnotes.ts'
import { laysOut } from './lays-out.ts'
import type { Numbering, PrintedLabel } from './numbering.ts'
import type { Styles } from './read-styles.ts'
import { plainWords, runWords } from './run-words.ts'

interface DocxParts {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly footnotes: Footnotes
  /** What Word puts in where the text calls for a part of this id. */
  readonly included: (id: string) => ReadDocument
}

const unread = new Set(['w:del', 'w:moveFrom'])

/** Walks a Word file's body in order and hands every paragraph, heading, item, cell and footnote to the text. */
export class DocxWalk {
  readonly #parts: DocxParts
  readonly #builder = new TextBuilder()
  #tables = 0
  /** Words of a paragraph whose end was deleted: they go on in the next. */
  #carried = ''

  constructor(parts: DocxParts) {
    this.#parts = parts
  }

  visit(element: XmlElement): void {
    if (element.name === 'w:p') this.#paragraph(element)
    else if (element.name === 'w:tbl') this.#table(element)
    else if (element.name === 'w:altChunk') this.#include(this.#included(element))
    else if (!unread.has(element.name) && !isContents(element))
      for (const child of elementsIn(element)) this.visit(child)
  }

  finish(): ReadDocument {
    this.#flush()
    for (const { mark, note } of this.#parts.footnotes.called())
      this.#builder.add({ kind: 'footnote', text: `${mark} ${this.#linesOf(note).join(' ')}` })
    return this.#builder.finish()
  }

  #paragraph(paragraph: XmlElement): void {
    const style = this.#styleOf(paragraph)
    if (style?.contents) return
    const { words, boxes } = runWords(paragraph, this.#parts.footnotes, style?.capitals)
    for (const box of boxes) for (const child of elementsIn(box)) this.visit(child)
    if (isEndDeleted(paragraph)) {
      this.#carried += words
      return
    }
    const text = tidy(this.#carried + words)
    this.#carried = ''
    const label = this.#parts.numbering.labelOf(paragraph)
    if (text === '') return
    if (style?.heading)
      this.#builder.add({ kind: 'heading', text: labelled(label, text), level: style.heading })
    else if (label?.kind === 'bullet')
      this.#builder.add({ kind: 'item', text, marker: bulletSign(label.sign) })
    else addWords(this.#builder, labelled(label, text))
  }

  /** Puts in what another file holds, its tables counted on. */
  #include({ blocks }: ReadDocument): void {
    const first = this.#tables
    for (const { range, cell, ...block } of blocks) {
      const table = first + (cell?.table ?? -1)
      this.#builder.add(cell ? { ...block, cell: { ...cell, table } } : block)
      this.#tables = Math.max(this.#tables, table + 1)
    }
  }

  #included({ attributes }: XmlElement): ReadDocument {
    return this.#parts.included(attributes['r:id'] ?? '')
  }

  #flush(): void {
    if (this.#carried !== '') addWords(this.#builder, tidy(this.#carried))
    this.#carried = ''
  }

  #table(table: XmlElement): void {
    const cells = docxCells(table)
    if (laysOut(cells, plainWords)) {
      for (const { element } of cells) for (const child of elementsIn(element)) this.visit(child)
      return
    }
    const number = this.#tables++
    for (const { element, ...place } of cells)
      this.#builder.add({
        kind: 'cell',
        text: this.#linesOf(element).join('\n'),
        cell: { table: number, ...place },
      })
  }

  /** The lines inside a cell or a footnote, the numbers and bullets that Word prints before them too. */
  #linesOf(container: XmlElement): string[] {
    return elementsIn(container).flatMap((child) => {
      if (child.name === 'w:p') return this.#lineOf(child)
      if (child.name === 'w:altChunk') return this.#included(child).blocks.map(({ text }) => text)
      if (child.name === 'w:tbl') return docxCells(child).flatMap(({ element }) => this.#linesOf(element))
      return child.name === 'w:del' || child.name === 'w:moveFrom' ? [] : this.#linesOf(child)
    })
  }

  #lineOf(paragraph: XmlElement): string[] {
    const { words, boxes } = runWords(paragraph, this.#parts.footnotes, this.#styleOf(paragraph)?.capitals)
    const text = tidy(words)
    const label = this.#parts.numbering.labelOf(paragraph)
    const line =
      label?.kind === 'bullet' ? text && `${bulletSign(label.sign)} ${text}` : labelled(label, text)
    return [...boxes.flatMap((box) => this.#linesOf(box)), line].filter((one) => one !== '')
  }

  #styleOf(paragraph: XmlElement) {
    return this.#parts.styles.get(firstIn(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'] ?? '')
  }
}

function labelled(label: PrintedLabel | null, text: string): string {
  return label?.kind === 'number' ? `${label.label} ${text}`.trim() : text
}

/** A table of contents that Word keeps up to date: printed again where it belongs. */
function isContents(element: XmlElement): boolean {
  const gallery = firstIn(element, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery')
  return gallery?.attributes['w:val'] === 'Table of Contents'
}

function isEndDeleted(paragraph: XmlElement): boolean {
  const mark = firstIn(paragraph, 'w:pPr', 'w:rPr')
  return firstIn(mark, 'w:del') !== null || firstIn(mark, 'w:moveFrom') !== null
}

/** Blanks folded, line breaks kept, none at the ends. */
function tidy(words: string): string {
  return words
    .replace(/[^\S\n]*\n\s*/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .trim()
}
