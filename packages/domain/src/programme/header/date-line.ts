import { type LocalDate, localDate } from '../../days/index.ts'
import { type Quote, sliceQuote } from '../passages/quote.ts'

/** A telegram prints the hour too: 'Hà Nội, hồi 17 giờ 30 ngày 22 tháng 10 năm 2025'; such a line begins with its place, or with its number. */
const hour = String.raw`(?:hồi|lúc)\s+\d{1,2}\s*(?:giờ|h|g)(?:\s*\d{1,2}(?:\s*phút|['’′])?)?,?\s+`
const withHour = new RegExp(
  String.raw`(?:^|\n|\s{2,}|\|\s|^Số\s?:?\s?\S+\s)((?:TP\.?\s*|Thành phố )?\p{Lu}[\p{L}.-]+(?: (?:- )?\p{Lu}[\p{L}.-]*){0,5}),\s*${hour}ngày\s*(\d{1,2})\s*(?:tháng|[/.-])\s*(\d{1,2})\s*(?:năm|[/.-])\s*(\d{4})`,
  'u',
)
const dateLine =
  /(?:^|\n|\s)((?:TP\.?\s*)?\p{Lu}[\p{L} .-]{1,30}),\s*ngày\s*(\d{1,2})?[\s.…]*tháng\s*(\d{1,2})?[\s.…]*năm\s*(\d{4})/u
/** 'Nam Định, ngày 08/5/2025' alone on its line. */
const inFigures =
  /^((?:TP\.?\s*)?\p{Lu}[\p{L} .-]{1,30}),\s*ngày\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/mu

interface DateLine {
  readonly words: Quote
  readonly place: Quote | null
  readonly date: LocalDate | null
  readonly year: number
}

/** 'Nam Định, ngày 08 tháng 5 năm 2025'; the day is blank in many copies. */
export function readDateLine(lines: readonly Quote[]): DateLine | null {
  for (const line of lines) {
    const match = dateLine.exec(line.text) ?? inFigures.exec(line.text) ?? withHour.exec(line.text)
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
