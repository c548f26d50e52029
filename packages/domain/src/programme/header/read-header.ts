import { type LocalDate, localDate } from '../../days/index.ts'
import { documentTypes, typeOfMark } from '../../documents/index.ts'
import { foldTones } from '../../text/index.ts'
import type { DraftDocument } from '../draft.ts'
import type { DocumentPart } from '../passages/document-part.ts'
import { readHeaderNumber } from './header-number.ts'
import { readIssuer, readSigningBody } from './read-issuer.ts'

const typeNames = [...Object.keys(documentTypes), 'Thông báo kết luận', 'Kết luận'].sort(
  (a, b) => b.length - a.length,
)
const dateLine =
  /(?:^|\n|\s)((?:TP\.?\s*)?\p{Lu}[\p{L} .-]{1,30}),\s*ngày\s*(\d{1,2})?[\s.…]*tháng\s*(\d{1,2})?[\s.…]*năm\s*(\d{4})/u
const subjectLine = /^(?:V\/v|Về việc|về việc|về|Về)[:\s]+/u
const bodyBegins =
  /^(?:Căn cứ|Thực hiện (?:Nghị quyết|Kế hoạch|Chỉ thị|Quyết định|Kết luận|Thông báo|Chương trình)|Ngày \d|Kính gửi|(?:điện|ĐIỆN|Điện)\s*:|[IA]\.|1\.|Phần|Điều 1|Để )|[;:]$/u
/** The authority that decides, printed between the subject and the legal bases. */
const authority =
  /^(?:CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|ỦY BAN NHÂN DÂN|THỦ TƯỚNG|HỘI ĐỒNG|TỔNG|CỤC TRƯỞNG|VIỆN TRƯỞNG|CHÍNH PHỦ|QUỐC HỘI|BAN (?:CHỈ|THƯỜNG))(?:\s[\p{Lu}\s,-]+)?$/u
/** 'CỦA BAN THƯỜNG VỤ TỈNH ỦY' under the type of a Party paper. */
const ofIssuer = /^\s*CỦA\s[\p{Lu}\s]+(?=\s\p{Ll}|$)/u
/** How urgent a telegram is, printed after its type. */
const urgency = /^\s*(?:THƯỢNG KHẨN|HỎA TỐC|HOẢ TỐC|KHẨN)(?:\s|$)/u
/** Two columns of a letterhead that a copy runs into one line. */
const columns = /\s*\|\s*|\s+(?=CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA)/u
const reach = 60

/** What the head of the document says of itself; what it leaves blank or does not print is null. */
export function readHeader(parts: readonly DocumentPart[]): DraftDocument {
  const lines = headLines(parts)
  const own = readHeaderNumber(lines)
  const dated = lines.map((line) => dateLine.exec(line)).find((match) => match !== null) ?? null
  const titleAt = lines.findIndex((line) => typeOfTitle(line) !== null)
  const letter = lines.find((line) => /^V\/v[:\s]/iu.test(line)) ?? null
  const addressed = lines.some((line) => /^Kính gửi\s*:/u.test(line))
  const type =
    titleAt >= 0
      ? typeOfTitle(lines[titleAt] ?? '')
      : (typeOfSymbol(own?.symbol ?? null) ?? (letter || (own && addressed) ? 'Công văn' : null))
  return {
    type,
    number: own?.number ?? null,
    symbol: own?.symbol ?? null,
    issuer: readIssuer(lines) ?? readSigningBody(parts),
    place: dated?.[1]?.trim() ?? null,
    date: dateOf(dated),
    subject: titleAt >= 0 ? readSubjectAfter(lines, titleAt) : (letter?.replace(subjectLine, '') ?? null),
  }
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
  const dated = headLines(parts)
    .map((line) => dateLine.exec(line))
    .find((match) => match !== null)
  return date ? Number(date.slice(0, 4)) : dated?.[4] ? Number(dated[4]) : null
}

/** The first lines of the document, a table's cells among them, each line of a cell on its own and the cell whole. */
function headLines(parts: readonly DocumentPart[]): string[] {
  const lines: string[] = []
  for (const part of parts) {
    if (part.kind === 'passage') lines.push(...part.passage.text.split('\n'))
    else for (const cell of part.cells) lines.push(...splitCell(cell.text))
    if (lines.length > reach) break
  }
  const clean = lines
    .flatMap((line) => line.split(columns))
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
  return clean.map((line, i) => (/^S[ốỐ]\s*:?$/u.test(line) ? `${line} ${clean[i + 1] ?? ''}` : line))
}

/** A letterhead cell holds issuer, number and subject in lines of their own; 'V/v …' runs to the cell's end. */
function splitCell(text: string): string[] {
  const [head = '', ...subject] = text.split(/\n(?=V\/v)/iu)
  return [...head.split('\n'), ...subject.map((words) => words.replace(/\n/g, ' '))]
}

function typeOfTitle(line: string): string | null {
  const words = foldTones(line)
  const found = typeNames.find(
    (name) => words === name.toUpperCase() || words.startsWith(`${name.toUpperCase()} `),
  )
  return found && words.length < 400 ? found : null
}

function typeOfSymbol(symbol: string | null): string | null {
  const mark = symbol && /^\d*[-/](?:\d{4}\/)?(\p{L}+)[-/]/u.exec(symbol)?.[1]
  return mark ? typeOfMark(mark) : null
}

/** The lines under the type name, up to a rule, a legal basis or the first section. */
function readSubjectAfter(lines: readonly string[], titleAt: number): string | null {
  const type = typeOfTitle(lines[titleAt] ?? '') ?? ''
  const words = [(lines[titleAt] ?? '').slice(type.length).replace(ofIssuer, '').replace(urgency, '').trim()]
  for (const line of lines.slice(titleAt + 1, titleAt + 7)) {
    if (bodyBegins.test(line) || /^\(/u.test(line) || words.join(' ').length > 600) break
    if (!/\p{L}/u.test(line)) {
      if (words.join('') !== '') break
      continue
    }
    if ((/[.]$/u.test(line) && /\p{Ll}/u.test(line)) || authority.test(foldTones(line))) break
    words.push(line.replace(/^V\/[vV]\s+/u, '').replace(ofIssuer, ''))
  }
  return (
    words
      .join(' ')
      .trim()
      .replace(/(?<!\p{Ll})\.$/u, '') || null
  )
}

function dateOf(match: RegExpExecArray | null): LocalDate | null {
  if (!match?.[2] || !match[3]) return null
  return localDate(Number(match[4]), Number(match[3]), Number(match[2]))
}
