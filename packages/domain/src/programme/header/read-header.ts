import { typeOfMark } from '../../documents/index.ts'
import type { DraftDocument } from '../draft.ts'
import type { DocumentPart } from '../passages/document-part.ts'
import { placesOf } from '../passages/places-of.ts'
import { cleanQuote, joinQuotes, type Quote, sliceQuote } from '../passages/quote.ts'
import type { DocumentFieldName, FieldReading } from '../reading.ts'
import { toReading } from '../to-reading.ts'
import { readAnnexNumber } from './annex-number.ts'
import { readDateLine } from './date-line.ts'
import { type HeaderNumber, readHeaderNumber } from './header-number.ts'
import { namesAuthority } from './names-authority.ts'
import { readPreambleType } from './preamble-type.ts'
import { readIssuer, readSigningBody } from './read-issuer.ts'
import { readRecipients } from './read-recipients.ts'
import { readSignatory } from './read-signatory.ts'
import { findTitle, typeOfPlainTitle, typeOfTitle } from './title-types.ts'

const subjectLine = /^(?:V\/v|Về việc|về việc|về|Về)[:\s]+/u
const bodyBegins =
  /^(?:Căn cứ|Thực hiện (?:Nghị quyết|Kế hoạch|Chỉ thị|Quyết định|Kết luận|Thông báo|Chương trình)|Ngày \d|Kính gửi|(?:điện|ĐIỆN|Điện)\s*:|(?:[IVX]{1,4}|A)\s?[.–-]\s|[IA]\.|1\.|Phần|PHỤ LỤC|Phụ lục|Điều 1|Để )|[;:]$/u
/** 'CỦA BAN THƯỜNG VỤ TỈNH ỦY' under the type of a Party paper. */
const ofIssuer = /^\s*CỦA\s[\p{Lu}\s]+(?=\s\p{Ll}|$)/u
/** How urgent a telegram is, printed after its type. */
const urgency = /^\s*(?:THƯỢNG KHẨN|HỎA TỐC|HOẢ TỐC|KHẨN)(?:\s|$)/u

/** Whom a letter is sent to, behind what scanning made of its margin: 'lÿ đi MyKnh gửi: Sở …'. */
const addressed = /(?:^|\s)\p{L}{0,2}K(?:í|ì|i)?nh gửi\s*:/u
const numbered = /(?:^|\s)[Ss][ốỐ]\s*:/u

/** What the document says of itself, in the lines of its head first; what it leaves blank or does not print is null. */
export function readHeader(parts: readonly DocumentPart[], lines: readonly Quote[]): DraftDocument {
  const own = readHeaderNumber(lines) ?? readAnnexNumber(parts)
  const dated = readDateLine(lines)
  const besideNumber = own?.day ?? null
  const titleAt = findTitle(lines)
  const letter = lines.find(({ text }) => /^V\/v[:\s]/iu.test(text)) ?? null
  const type = readType(lines, titleAt, own, letter) ?? typeOfPreamble(parts)
  const letterhead = readIssuer(lines)
  const issuer = letterhead ?? readSigningBody(parts)
  const subject = titleAt >= 0 ? readSubjectAfter(lines, titleAt) : letter && withoutOpening(letter)
  const signatory = readSignatory(parts)
  const recipients = readRecipients(parts)
  const readings: Partial<Record<DocumentFieldName, FieldReading | null>> = {
    type:
      type && toReading(placesOf(type.words), type.by, { words: type.by === 'mark' ? own?.symbol : null }),
    number: own?.number ? toReading(placesOf(own.words), own.by) : null,
    symbol: own && toReading(placesOf(own.words), own.by),
    issuer: issuer && toReading(placesOf(issuer), letterhead ? 'letterhead' : 'signature'),
    place: dated?.place ? toReading(placesOf(dated.place), 'date-line') : null,
    date: dated?.date
      ? toReading(placesOf(dated.words), 'date-line')
      : besideNumber &&
        toReading(placesOf(besideNumber.words), own?.by === 'record' ? 'record' : 'annex-head'),
    subject: subject && toReading(placesOf(subject), titleAt >= 0 ? 'under-title' : 'subject-line'),
    signatory: signatory && toReading(placesOf(signatory), 'signature'),
    recipients:
      recipients.length > 0
        ? toReading(recipients.flatMap(placesOf), 'recipients', { words: 'Nơi nhận' })
        : null,
  }
  return {
    type: type?.name ?? null,
    number: own?.number ?? null,
    symbol: own?.symbol ?? null,
    issuer: issuer?.text ?? null,
    place: dated?.place?.text ?? null,
    date: dated?.date ?? besideNumber?.date ?? null,
    subject: subject?.text ?? null,
    signatory: signatory?.text ?? null,
    recipients: recipients.map(({ text }) => text),
    readings: present(readings),
  }
}

/** Only what was read has a reading. */
function present(
  readings: Partial<Record<DocumentFieldName, FieldReading | null>>,
): DraftDocument['readings'] {
  return Object.fromEntries(Object.entries(readings).filter(([, reading]) => reading !== null))
}

/**
 * The year that a month or quarter printed without one belongs to: the single year the subject is about ('năm 2026'), else
 * the year of the date line, which is printed even where the day is blank.
 */
export function yearOfHeader(lines: readonly Quote[], { subject, date }: DraftDocument): number | null {
  const about = new Set(
    [...(subject ?? '').matchAll(/(?<!tháng \d{1,2} )năm (20\d{2})(?!\s*[-–]\s*\d)/giu)].map(
      (match) => match[1],
    ),
  )
  if (about.size === 1) return Number([...about][0])
  return date ? Number(date.slice(0, 4)) : (readDateLine(lines)?.year ?? null)
}

/** Where the letterhead's last line ends in the text; 0 where none is printed. */
export function endOfLetterhead({ readings: { issuer } }: DraftDocument): number {
  return issuer?.reason.code === 'letterhead' ? (issuer.ranges.at(-1)?.until ?? 0) : 0
}

interface FoundType {
  readonly name: string
  readonly words: Quote
  readonly by: 'title' | 'mark' | 'subject-line' | 'preamble'
}

/** The title names the type; without one the mark in the symbol does; a letter has a subject line or an address. */
function readType(
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

function typeOfPreamble(parts: readonly DocumentPart[]): FoundType | null {
  const passages = parts.flatMap((part) => (part.kind === 'passage' ? [part.passage] : []))
  const said = readPreambleType(passages)
  return said && { ...said, by: 'preamble' }
}

function withoutOpening(letter: Quote): Quote {
  const from = subjectLine.exec(letter.text)?.[0].length ?? 0
  return sliceQuote(letter, { from, until: letter.text.length })
}

function typeOfSymbol(symbol: string | null): string | null {
  const mark = symbol && /^[\d.]*[-/](?:\d{4}\/)?(\p{L}+)[-/]/u.exec(symbol)?.[1]
  return mark ? typeOfMark(mark) : null
}

/** The lines under the type name, up to a rule, a legal basis or the first section. */
function readSubjectAfter(lines: readonly Quote[], titleAt: number): Quote | null {
  const title = lines[titleAt]
  if (!title) return null
  const type = typeOfTitle(title.text) ?? typeOfPlainTitle(title.text) ?? ''
  const words = [without(cut(title, type.length), ofIssuer, urgency)]
  for (const line of lines.slice(titleAt + 1, titleAt + 7)) {
    const { text } = line
    if (bodyBegins.test(text) || /^\(/u.test(text) || lengthOf(words) > 600) break
    if (!/\p{L}/u.test(text)) {
      if (lengthOf(words) > 0) break
      continue
    }
    if ((/[.]$/u.test(text) && /\p{Ll}/u.test(text)) || namesAuthority(text)) break
    words.push(without(line, /^V\/[vV]\s+/u, ofIssuer))
  }
  const subject = cleanQuote(joinQuotes(words, ' '))
  const until = subject.text.replace(/(?<!\p{Ll})\.$/u, '').length
  return until > 0 ? sliceQuote(subject, { from: 0, until }) : null
}

function lengthOf(words: readonly Quote[]): number {
  return words.reduce((sum, { text }) => sum + text.trim().length, 0)
}

/** A line without the words that it may open with. */
function without(line: Quote, ...openings: readonly RegExp[]): Quote {
  return openings.reduce((rest, opening) => cut(rest, opening.exec(rest.text)?.[0].length ?? 0), line)
}

function cut(line: Quote, from: number): Quote {
  return sliceQuote(line, { from, until: line.text.length })
}
