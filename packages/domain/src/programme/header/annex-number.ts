import { normaliseSymbol, readCitedDate } from '../../documents/index.ts'
import type { DocumentPart } from '../passages/document-part.ts'
import { type Passage, toPassage } from '../passages/passage.ts'
import { sliceQuote } from '../passages/quote.ts'
import type { HeaderNumber } from './header-number.ts'

/** '(Kèm theo Quyết định số 12/QĐ-UBND ngày …', '(Ban hành kèm theo Kế hoạch số    /KH-SYT …'. */
const annexHead =
  /(?:^|\()[\s_*]*(?:Ban hành )?[Kk]èm theo \p{Lu}[\p{Ll}\s]{3,20} số:?[\s.…_]*((\d{1,5})?[\s.…_]*[-/]\s?(?:\d{4}\/)?\p{Lu}[\p{Lu}\d]*(?:[-/&]\p{Lu}[\p{L}\d]*)+)/u

/** The number and day that annexes repeat, for a copy whose own head prints none; null where annexes disagree. */
export function readAnnexNumber(parts: readonly DocumentPart[]): HeaderNumber | null {
  const found = parts
    .flatMap((part) => (part.kind === 'passage' ? [part.passage] : part.cells.map(toPassage)))
    .flatMap((passage) => readAnnexHead(passage) ?? [])
  const [first] = found
  return first && found.every(({ symbol }) => symbol === first.symbol) ? first : null
}

function readAnnexHead(passage: Passage): HeaderNumber | null {
  const [whole, printed = '', number] = annexHead.exec(passage.text) ?? []
  if (whole === undefined) return null
  const until = passage.text.indexOf(whole) + whole.length
  const cited = readCitedDate(passage.text, until)
  return {
    number: number ?? null,
    symbol: normaliseSymbol(printed.replace(/[.…_]/gu, '')),
    words: sliceQuote(passage, { from: until - printed.length, until }),
    by: 'annex-head',
    day: cited.date && { date: cited.date, words: sliceQuote(passage, { from: until, until: cited.until }) },
  }
}
