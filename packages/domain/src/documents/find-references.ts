import type { Citation } from './citation.ts'
import { readCitedDate } from './cited-date.ts'
import { readCitedIssuer } from './cited-issuer.ts'
import { readCitedType } from './cited-type.ts'
import { inheritIssuers } from './inherit-issuers.ts'
import { normaliseSymbol, numberOf } from './reference-symbol.ts'

/**
 * A number with its symbol: Party '28-NQ/TW' and '200- QĐ/TW', state '134/KH-UBND', '150/2025/NĐ-CP', '61/2024/QH15',
 * '66.4/2025/NQ-CP'. A blank stands before the dash only where the symbol has no joint yet: '12/QĐ - UBND', but
 * '12/KH-UBND - UBND tỉnh'. The Government's office counts its departments behind a point: '45/VPCP-V.I'.
 */
const symbols =
  /(?<![\p{L}\p{N}/.,-])(\d{1,5}(?:\.\d{1,3})?)\s{0,2}(?:[-–]\s{0,2}[A-ZĐ][\p{L}]{0,5}\s?\/\s?[A-ZĐƯ][\p{L}\p{N}]{0,11}|\/\s?(?:\d{4}\s?\/{1,2}\s?)?[A-ZĐ][\p{L}\p{N}&]{1,11}(?:(?<!\d)\s[-–]\s?[A-ZĐƯ&]{2,11}(?=[\s,;.)]|$))?)(?:[-–]\s?[A-ZĐƯ][\p{L}\p{N}&]{0,11}){0,3}(?:(?<=-V)\.[IVX]{1,4})?(?![\p{L}\p{N}])/gu
/** A scheme cited by its number and subject ('Đề án số 08', 'Đề án 08 về …'); a bare 'Đề án 06' is a nickname. */
const schemes = /(?<!\p{L})Đề án\s+(?:số\s+(\d{1,3})(?![\p{L}\p{N}]|\s?[-–/]\s?\p{L})|(\d{1,3})(?=\s+về\s))/gu

/**
 * Every numbered document the text cites, in order, with the words that cite it (DOMAIN Rules 2.4): type, number, symbol,
 * date, issuer. A citation without an issuer takes that of the next one in the same list. Dates are kept as printed; a
 * date the calendar does not have is null. The document's own number line ('Số: 09/KH-BTNMT') is no citation.
 */
export function findReferences(text: string): Citation[] {
  const numbered: Citation[] = []
  for (const match of text.matchAll(symbols)) {
    const citation = readNumbered(text, match, numbered.at(-1) ?? null)
    if (citation) numbered.push(citation)
  }
  const bare = [...text.matchAll(schemes)].map(readScheme)
  const found = [...numbered, ...bare].sort((a, b) => a.range.from - b.range.from)
  return inheritIssuers(text, found)
}

function readNumbered(text: string, match: RegExpMatchArray, before: Citation | null): Citation | null {
  const at = match.index ?? 0
  const symbol = normaliseSymbol(match[0])
  const cited = readCitedType(text, at, symbol) ?? listedAfter(text, before, at)
  if (!cited) return null
  const dated = readCitedDate(text, at + match[0].length)
  const issued = readCitedIssuer(text, dated.until)
  return {
    reference: {
      type: cited.type,
      number: numberOf(symbol),
      symbol,
      date: dated.date,
      issuer: issued.issuer,
      term: issued.term,
      title: null,
    },
    range: { from: cited.from, until: issued.until },
  }
}

/** The second of 'các văn bản số: 12/STC-NS ngày 03/4/2026, 15/STC-NS ngày 08/4/2026': a letter too, whose kind is printed once. */
function listedAfter(
  text: string,
  before: Citation | null,
  at: number,
): { type: string; from: number } | null {
  if (before?.reference.type !== 'Công văn' || at - before.range.until > 12) return null
  return /^(?:\s*[,;]\s*(?:và\s+)?|\s+và\s+)$/u.test(text.slice(before.range.until, at))
    ? { type: 'Công văn', from: at }
    : null
}

function readScheme(match: RegExpMatchArray): Citation {
  const from = match.index ?? 0
  const number = match[1] ?? match[2] ?? null
  const reference = { type: 'Đề án', number, symbol: number, date: null, issuer: null, title: null }
  return { reference, range: { from, until: from + match[0].length } }
}
