import { markOfSymbol, typeOfMark } from '../../documents/index.ts'
import type { DocumentPart } from '../passages/document-part.ts'
import { type Quote, sliceQuote } from '../passages/quote.ts'
import type { HeaderNumber } from './header-number.ts'
import { readPreambleType } from './preamble-type.ts'
import { typeOfPlainTitle, typeOfTitle } from './title-types.ts'

/** Whom a letter is sent to, behind what scanning made of its margin: 'lÿ đi MyKnh gửi: Sở …'. */
const addressed = /(?:^|\s)\p{L}{0,2}K(?:í|ì|i)?nh gửi\s*:/u
const numbered = /(?:^|\s)[Ss][ốỐ]\s*:/u

/** A document's type, and what says so. */
interface FoundType {
  readonly name: string
  readonly words: Quote
  readonly by: 'title' | 'mark' | 'subject-line' | 'preamble'
}

/** The title names the type; without one the mark in the symbol does; a letter has a subject line or an address. */
export function readType(
  lines: readonly Quote[],
  titleAt: number,
  own: HeaderNumber | null,
  letter: Quote | null,
): FoundType | null {
  const title = lines[titleAt]
  const titled = title && (typeOfTitle(title.text) ?? typeOfPlainTitle(title.text))
  if (title && titled)
    return { name: titled, words: sliceQuote(title, { from: 0, until: titled.length }), by: 'title' }
  const marked = typeOfSymbol(own?.symbol ?? null)
  if (own && marked) return { name: marked, words: own.words, by: 'mark' }
  const address = lines.find(
    ({ text }, at) => addressed.test(text) && (own || isHeadless(lines.slice(0, at), text)),
  )
  const words = letter ?? address
  return words ? { name: 'Công văn', words, by: 'subject-line' } : null
}

/** Whether the head of a letter got lost before its address, whole or with the number in it: 'số: 34ÚŸ mCT-KHCN'. */
function isHeadless(before: readonly Quote[], address: string): boolean {
  const above = before.map(({ text }) => text)
  return (
    [...above, address].some((text) => numbered.test(text)) || !above.some((text) => /[\p{L}\d]/u.test(text))
  )
}

/** The number may be left blank: '/KH-UBND'. */
function typeOfSymbol(symbol: string | null): string | null {
  const mark = symbol && markOfSymbol(symbol.replace(/^(?=[-/])/u, '0'))
  return mark ? typeOfMark(mark) : null
}

/** The type that only the words before the first section say. */
export function typeOfPreamble(parts: readonly DocumentPart[]): FoundType | null {
  const passages = parts.flatMap((part) => (part.kind === 'passage' ? [part.passage] : []))
  const said = readPreambleType(passages)
  return said && { ...said, by: 'preamble' }
}
