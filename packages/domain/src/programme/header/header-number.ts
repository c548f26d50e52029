import type { LocalDate } from '../../days/index.ts'
import { findReferences, normaliseSymbol } from '../../documents/index.ts'
import { joinQuotes, type Quote, sliceQuote } from '../passages/quote.ts'
import { readScannedNumber } from './scanned-number.ts'

/** The document's own number as its head prints it; the number null where the copy leaves it blank. */
export interface HeaderNumber {
  readonly number: string | null
  readonly symbol: string
  /** The words that print it. */
  readonly words: Quote
  /** Its own number line, or the record of a page that holds the document. */
  readonly by: 'number-line' | 'record' | 'annex-head'
  /** The day printed beside it, where it stands at the head of an annex. */
  readonly day?: { readonly date: LocalDate; readonly words: Quote } | null
}

/** 'Số: 09/KH-BTNMT', 'Số 34 -NQ/TU', 'Số:      /UBND-NC', 'Số: ……/KH-UBND'; in capitals only where the line begins with it. */
const ownNumber =
  /(?:(?:^|\s)Số|^SỐ)\s*:?[\s.…_]*(\d{1,5})?[\s.…_]*([-/])\s*([\p{Lu}\d][\p{L}\d]*(?:\s?[-/&,]\s?[\p{Lu}][\p{L}\d.]*)*)/u
const told = /(?:vừa|đã) (?:ký|ban hành|có|ký ban hành) \p{Lu}|^\S+ (?:ký|ban hành) \p{Lu}/u
const toldWithin = 3
const pageTitle = /^(?:(?:Toàn văn|Nội dung|Tải(?: về| file)?)(?: toàn văn| nội dung)?:?\s+)?$/iu
const metadata = /^(?:Số hiệu|Số, ký hiệu|Số ký hiệu|Ký hiệu)\s*:?\s*/iu

/** The number line; failing that the page's own record of it ('Số hiệu: 234/CĐ-TTg'); null where neither is printed. */
export function readHeaderNumber(lines: readonly Quote[]): HeaderNumber | null {
  for (const line of lines) {
    const printed = ownNumber.exec(line.text)
    if (!printed) continue
    const [whole, number, joint = '/', mark = ''] = printed
    const symbol = normaliseSymbol(`${number ?? ''}${joint}${mark}`)
    const words = sliceQuote(line, { from: printed.index, until: printed.index + whole.length })
    return { number: number ?? null, symbol, words, by: 'number-line' }
  }
  return readRecord(lines) ?? readTold(lines) ?? readPageTitle(lines) ?? readScannedNumber(lines)
}

/** A page that tells of the document: '… vừa ký Công điện số 114/CĐ-TTg ngày 19/7/2025 về …'. */
function readTold(lines: readonly Quote[]): HeaderNumber | null {
  for (const line of lines.slice(0, toldWithin)) {
    if (!told.test(line.text)) continue
    const cited = findReferences(line.text)[0]
    if (!cited?.reference.symbol || !told.test(line.text.slice(0, cited.range.from + 1))) continue
    const { number, symbol } = cited.reference
    return { number, symbol, words: sliceQuote(line, cited.range), by: 'record' }
  }
  return null
}

/** A page named after the document: 'Toàn văn Công điện 12/CĐ-BCT năm 2025 về …'. */
function readPageTitle(lines: readonly Quote[]): HeaderNumber | null {
  const line = lines[0]
  const cited = line && findReferences(line.text)[0]
  if (!line || !cited?.reference.symbol || !pageTitle.test(line.text.slice(0, cited.range.from))) return null
  const { number, symbol } = cited.reference
  return { number, symbol, words: sliceQuote(line, cited.range), by: 'record' }
}

function readRecord(lines: readonly Quote[]): HeaderNumber | null {
  const at = lines.findIndex(({ text }) => metadata.test(text))
  const [label, value] = [lines[at], lines[at + 1]]
  if (!label) return null
  const words = value ? joinQuotes([label, value], ' ') : label
  const reference = findReferences(`văn bản số ${words.text.replace(metadata, '').trim()}`)[0]?.reference
  return reference?.symbol
    ? { number: reference.number, symbol: reference.symbol, words, by: 'record' }
    : null
}
