import type { Block, ReadDocument, TableCell } from '@dondoc/domain/programme'
import { cleanWords } from './clean-words.ts'

/** A block before it has its place: its words, and what stands in front of them in the printed text. */
export interface NewBlock {
  readonly kind: Block['kind']
  readonly text: string
  readonly marker?: string
  readonly level?: number
  readonly cell?: TableCell
}

/** Puts blocks one after another into the text that a person reads, and notes where each stands. */
export class TextBuilder {
  #parts: string[] = []
  #length = 0
  #blocks: Block[] = []
  #last: TableCell | null = null

  add(block: NewBlock): void {
    const text = cleanWords(block.text).trim()
    if (text === '') return
    this.#write(this.#gapBefore(block.cell ?? null))
    if (block.marker) this.#write(`${block.marker} `)
    const from = this.#length
    this.#write(text)
    this.#blocks.push({ ...block, text, range: { from, until: this.#length } })
    this.#last = block.cell ?? null
  }

  finish(): ReadDocument {
    return { text: `${this.#parts.join('')}${this.#length > 0 ? '\n' : ''}`, blocks: this.#blocks }
  }

  /** Cells of a row stand on one line, rows below each other, other blocks a blank line apart. */
  #gapBefore(cell: TableCell | null): string {
    if (this.#length === 0) return ''
    if (!cell || this.#last?.table !== cell.table) return '\n\n'
    return this.#last.row === cell.row ? ' | ' : '\n'
  }

  #write(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }
}
