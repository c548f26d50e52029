import { findReferences } from '../../documents/index.ts'
import { type Quote, sliceQuote } from '../passages/quote.ts'
import type { HeaderNumber } from './header-number.ts'

const told = /(?:vừa|đã) (?:ký|ban hành|có|ký ban hành) \p{Lu}|^\S+ (?:ký|ban hành) \p{Lu}/u
const toldWithin = 3
const pageTitle = /^(?:(?:Toàn văn|Nội dung|Tải(?: về| file)?)(?: toàn văn| nội dung)?:?\s+)?$/iu
const dayWithin = 6

/**
 * The number on a page that tells of the document ('… vừa ký Công điện số 114/CĐ-TTg ngày 19/7/2025 về …') or is named
 * after it ('Toàn văn Công điện 12/CĐ-BCT năm 2025 về …'), with the day where the page cites the same number with one.
 */
export function readToldNumber(lines: readonly Quote[]): HeaderNumber | null {
  const found = readTelling(lines) ?? readPageTitle(lines)
  return found && { ...found, by: 'record', day: dayOf(lines, found.symbol) }
}

type Told = Pick<HeaderNumber, 'number' | 'symbol' | 'words'>

function readTelling(lines: readonly Quote[]): Told | null {
  for (const line of lines.slice(0, toldWithin)) {
    if (!told.test(line.text)) continue
    const cited = findReferences(line.text)[0]
    if (!cited?.reference.symbol || !told.test(line.text.slice(0, cited.range.from + 1))) continue
    const { number, symbol } = cited.reference
    return { number, symbol, words: sliceQuote(line, cited.range) }
  }
  return null
}

function readPageTitle(lines: readonly Quote[]): Told | null {
  const line = lines[0]
  const cited = line && findReferences(line.text)[0]
  if (!line || !cited?.reference.symbol || !pageTitle.test(line.text.slice(0, cited.range.from))) return null
  const { number, symbol } = cited.reference
  return { number, symbol, words: sliceQuote(line, cited.range) }
}

function dayOf(lines: readonly Quote[], symbol: string): HeaderNumber['day'] {
  for (const line of lines.slice(0, dayWithin))
    for (const { reference, range } of findReferences(line.text))
      if (reference.symbol === symbol && reference.date)
        return { date: reference.date, words: sliceQuote(line, range) }
  return null
}
