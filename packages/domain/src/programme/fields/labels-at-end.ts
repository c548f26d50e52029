import { type Quote, sliceQuote } from '../passages/quote.ts'
import { type FieldValue, readFieldLine } from './field-line.ts'

const label = /[.;]\s+(?=\p{Lu}[\p{L} ]{3,40}:\s)|\n\s*[-+]?\s*(?=\p{Lu}[\p{L} ]{3,40}:\s)/u

/** The labelled values that a paragraph ends with: '… theo quy định. Cơ quan chủ trì: Sở Y tế; thời gian: Quý I'. */
export function labelsAtEnd(paragraph: Quote): { words: Quote; values: readonly FieldValue[] } | null {
  const found = label.exec(paragraph.text)
  if (!found) return null
  const from = found.index + found[0].length
  const words = sliceQuote(paragraph, { from, until: paragraph.text.length })
  const values = readFieldLine(words.text)
  return values.length > 0 ? { words, values } : null
}
