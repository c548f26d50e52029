import { type LocalDate, localDate } from '../../days/index.ts'
import { documentTypes, typeOfMark } from '../../documents/index.ts'
import { foldForSearch, foldTones } from '../../text/index.ts'
import type { DraftDocument } from '../draft.ts'
import type { DocumentPart } from '../passages/document-part.ts'
import { placesOf } from '../passages/places-of.ts'
import { cleanQuote, joinQuotes, type Quote, sliceQuote } from '../passages/quote.ts'
import type { DocumentFieldName, FieldReading } from '../reading.ts'
import { toReading } from '../to-reading.ts'
import { readAnnexNumber } from './annex-number.ts'
import { headLines } from './head-lines.ts'
import { type HeaderNumber, readHeaderNumber } from './header-number.ts'
import { readPreambleType } from './preamble-type.ts'
import { readIssuer, readSigningBody } from './read-issuer.ts'
import { readRecipients } from './read-recipients.ts'
import { readSignatory } from './read-signatory.ts'

const typeNames = [...Object.keys(documentTypes), 'Thông báo kết luận', 'Kết luận'].sort(
  (a, b) => b.length - a.length,
)
const dateLine =
  /(?:^|\n|\s)((?:TP\.?\s*)?\p{Lu}[\p{L} .-]{1,30}),\s*ngày\s*(\d{1,2})?[\s.…]*tháng\s*(\d{1,2})?[\s.…]*năm\s*(\d{4})/u
const subjectLine = /^(?:V\/v|Về việc|về việc|về|Về)[:\s]+/u
const bodyBegins =
  /^(?:Căn cứ|Thực hiện (?:Nghị quyết|Kế hoạch|Chỉ thị|Quyết định|Kết luận|Thông báo|Chương trình)|Ngày \d|Kính gửi|(?:điện|ĐIỆN|Điện)\s*:|(?:[IVX]{1,4}|A)\s?[.–-]\s|[IA]\.|1\.|Phần|PHỤ LỤC|Phụ lục|Điều 1|Để )|[;:]$/u
/** The authority that decides, printed between the subject and the legal bases. */
const authority =
  /^(?:CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|ỦY BAN NHÂN DÂN|THỦ TƯỚNG|HỘI ĐỒNG|TỔNG|CỤC TRƯỞNG|VIỆN TRƯỞNG|CHÍNH PHỦ|QUỐC HỘI|BAN (?:CHỈ|THƯỜNG))(?:\s[\p{Lu}\d\s,-]+)?$/u
/** 'CỦA BAN THƯỜNG VỤ TỈNH ỦY' under the type of a Party paper. */
const ofIssuer = /^\s*CỦA\s[\p{Lu}\s]+(?=\s\p{Ll}|$)/u
/** How the subject goes on after a title in small letters. */
const plainSubject = /^ (?:về|của|thực hiện|triển khai|ban hành|số \d|tổ chức|tăng cường|phát động)(?=\s)/u
const plainReach = 6
/** How urgent a telegram is, printed after its type. */
const urgency = /^\s*(?:THƯỢNG KHẨN|HỎA TỐC|HOẢ TỐC|KHẨN)(?:\s|$)/u

/** What the head of the document says of itself; what it leaves blank or does not print is null. */
export function readHeader(parts: readonly DocumentPart[]): DraftDocument {
  const lines = headLines(parts)
  const own = readHeaderNumber(lines) ?? readAnnexNumber(parts)
  const dated = readDateLine(lines)
  const annexDay = own?.day ?? null
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
      : annexDay && toReading(placesOf(annexDay.words), 'annex-head'),
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
    date: dated?.date ?? annexDay?.date ?? null,
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
export function yearOfHeader(
  parts: readonly DocumentPart[],
  { subject, date }: DraftDocument,
): number | null {
  const about = new Set(
    [...(subject ?? '').matchAll(/(?<!tháng \d{1,2} )năm (20\d{2})(?!\s*[-–]\s*\d)/giu)].map(
      (match) => match[1],
    ),
  )
  if (about.size === 1) return Number([...about][0])
  return date ? Number(date.slice(0, 4)) : (readDateLine(headLines(parts))?.year ?? null)
}

/** The line of the title; failing one in capitals, an early line that reads as a title in small letters. */
function findTitle(lines: readonly Quote[]): number {
  const capitals = lines.findIndex(({ text }) => typeOfTitle(text) !== null)
  if (capitals >= 0) return capitals
  return lines.slice(0, plainReach).findIndex(({ text }) => typeOfPlainTitle(text) !== null)
}

interface DateLine {
  readonly words: Quote
  readonly place: Quote | null
  readonly date: LocalDate | null
  readonly year: number
}

/** 'Nam Định, ngày 08 tháng 5 năm 2025'; the day is blank in many copies. */
function readDateLine(lines: readonly Quote[]): DateLine | null {
  for (const line of lines) {
    const match = dateLine.exec(line.text)
    if (!match) continue
    const [whole, place = '', day, month, year] = match
    const from = match.index + whole.indexOf(place)
    return {
      words: sliceQuote(line, { from, until: match.index + whole.length }),
      place: place.trim() ? sliceQuote(line, { from, until: from + place.trimEnd().length }) : null,
      date: day && month ? localDate(Number(year), Number(month), Number(day)) : null,
      year: Number(year),
    }
  }
  return null
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
  const address = own ? lines.find(({ text }) => /^Kính gửi\s*:/u.test(text)) : null
  const words = letter ?? address
  return words ? { name: 'Công văn', words, by: 'subject-line' } : null
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

/** A title in small letters, on one line with its subject: 'Chỉ thị về việc …', 'Kế hoạch triển khai …'. */
function typeOfPlainTitle(line: string): string | null {
  const words = foldTones(line)
  const found = typeNames.find((name) => words.startsWith(`${name} `))
  return found && plainSubject.test(words.slice(found.length)) && words.length < 300 ? found : null
}

function typeOfTitle(line: string): string | null {
  const words = foldTones(line)
  const found =
    typeNames.find((name) => words === name.toUpperCase() || words.startsWith(`${name.toUpperCase()} `)) ??
    typeNames.find((name) => words === withoutMarks(name))
  return found && words.length < 400 ? found : null
}

/** 'THONG BAO': a title that scanning left without its marks. */
function withoutMarks(name: string): string {
  return foldForSearch(name).toUpperCase()
}

function typeOfSymbol(symbol: string | null): string | null {
  const mark = symbol && /^\d*[-/](?:\d{4}\/)?(\p{L}+)[-/]/u.exec(symbol)?.[1]
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
    if ((/[.]$/u.test(text) && /\p{Ll}/u.test(text)) || authority.test(foldTones(text))) break
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
