import { cleanQuote, joinQuotes, type Quote, sliceQuote } from '../passages/quote.ts'
import { readDateLine } from './date-line.ts'
import { namesAuthority } from './names-authority.ts'
import { typeOfPlainTitle, typeOfTitle } from './title-types.ts'

const subjectLine = /^(?:V\/v|Về việc|về việc|về|Về)[:\s]+/u
const bodyBegins =
  /^(?:Căn cứ|Thực hiện (?:Nghị quyết|Kế hoạch|Chỉ thị|Quyết định|Kết luận|Thông báo|Chương trình)|Ngày \d|Kính gửi|(?:điện|ĐIỆN|Điện)\s*:|(?:[IVX]{1,4}|A)\s?[.–-]\s|[IA]\.|1\.|Phần|PHỤ LỤC|Phụ lục|Điều 1|Để )|[;:]$/u
/** 'CỦA BAN THƯỜNG VỤ TỈNH ỦY' under the type of a Party paper. */
const ofIssuer = /^\s*CỦA\s[\p{Lu}\s]+(?=\s\p{Ll}|$)/u
/** The number or the day of the paper where they stand below its title. */
const numberLine = /^Số\s*:?\s*[\d.…\s]*[-/]\s*[\p{L}\d]/u
/** How urgent a telegram is, printed after its type. */
const urgency = /^\s*(?:THƯỢNG KHẨN|HỎA TỐC|HOẢ TỐC|KHẨN)(?:\s|$)/u

/** What a letter is about, behind 'V/v'. */
export function subjectOfLetter(letter: Quote): Quote {
  const from = subjectLine.exec(letter.text)?.[0].length ?? 0
  return sliceQuote(letter, { from, until: letter.text.length })
}

/** The lines under the type name, up to a rule, a legal basis or the first section. */
export function subjectBelowTitle(lines: readonly Quote[], titleAt: number): Quote | null {
  const title = lines[titleAt]
  if (!title) return null
  const type = typeOfTitle(title.text) ?? typeOfPlainTitle(title.text) ?? ''
  const words = [without(cut(title, type.length), ofIssuer, urgency)]
  for (const line of lines.slice(titleAt + 1, titleAt + 7)) {
    const { text } = line
    if (bodyBegins.test(text) || /^\(/u.test(text) || lengthOf(words) > 600) break
    if (!/\p{L}/u.test(text) || numberLine.test(text) || readDateLine([line])?.words.text === text.trim()) {
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
