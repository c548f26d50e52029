import type { LocalDate } from '../../days/index.ts'
import { findReferences, normaliseSymbol, numberOf } from '../../documents/index.ts'
import { joinQuotes, type Quote, sliceQuote } from '../passages/quote.ts'
import { readRecordDay } from './record-day.ts'
import { readScannedNumber } from './scanned-number.ts'
import { readToldNumber } from './told-number.ts'

/** The document's own number as its head prints it; the number null where the copy leaves it blank. */
export interface HeaderNumber {
  readonly number: string | null
  readonly symbol: string
  /** The words that print it. */
  readonly words: Quote
  /** Its own number line, or the record of a page that holds the document. */
  readonly by: 'number-line' | 'record' | 'annex-head'
  /** The day printed beside it, in a page's record, at the head of an annex or where a page tells of the document. */
  readonly day?: { readonly date: LocalDate; readonly words: Quote } | null
}

/** 'Số: 09/KH-BTNMT', 'Số 34 -NQ/TU', 'Số:      /UBND-NC', 'Số: ……/KH-UBND'; in capitals only where the line begins with it; scanning may part its figures. */
const ownNumber =
  /(?:(?:^|\s)Số|^SỐ)\s*:?[\s.…_]*(\d(?: ?\d){0,4}(?:\.\d{1,3}(?=\/))?)?[\s.…_]*([-–—/])\s*([\p{Lu}\d][\p{L}\d]*(?:\s?(?:\/{1,2}|[-–—&,])\s?[\p{Lu}][\p{L}\d.]*)*)/u
const metadata = /^(?:Số hiệu|Số, ký hiệu|Số ký hiệu|Ký hiệu)\s*:?\s*/iu

/** The number line; failing that the page's own record of it ('Số hiệu: 234/CĐ-TTg'); null where neither is printed. */
export function readHeaderNumber(lines: readonly Quote[]): HeaderNumber | null {
  for (const line of lines) {
    const printed = ownNumber.exec(line.text)
    if (!printed) continue
    const [whole, number, joint = '/', mark = ''] = printed
    const symbol = normaliseSymbol(`${number ?? ''}${joint}${mark}`)
    const words = sliceQuote(line, { from: printed.index, until: printed.index + whole.length })
    return { number: number ? numberOf(symbol) : null, symbol, words, by: 'number-line' }
  }
  return readRecord(lines) ?? readToldNumber(lines) ?? readScannedNumber(lines)
}

function readRecord(lines: readonly Quote[]): HeaderNumber | null {
  const at = lines.findIndex(({ text }) => metadata.test(text))
  const [label, value] = [lines[at], lines[at + 1]]
  if (!label) return null
  const words = value ? joinQuotes([label, value], ' ') : label
  const reference = findReferences(`văn bản số ${words.text.replace(metadata, '').trim()}`)[0]?.reference
  return reference?.symbol
    ? { number: reference.number, symbol: reference.symbol, words, by: 'record', day: readRecordDay(lines) }
    : null
}
