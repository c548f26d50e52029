import { type LocalDate, lastOfMonth } from '../../days/index.ts'
import { deadlineOf, findSchedulePhrases } from '../../schedules/index.ts'
import type { TextRange } from '../block.ts'
import { lastBefore } from './ranges-within.ts'

/** Words that say by when a figure is to be reached: 'đến hết năm 2026', 'giai đoạn 2026 - 2030', 'trước ngày 31/10/2025'. */
export interface Horizon extends TextRange {
  readonly by: LocalDate
  readonly of: 'year' | 'time-words'
}

const years =
  /(?<![\p{L}])(?:(?:từ nay|tính|kể từ|vào|đến|trong|hết|cuối)\s+){0,3}(?:(?:giai đoạn|thời kỳ|nhiệm kỳ)\s+\d{4}\s?[-–]\s?(\d{4})|năm\s+(?:\d{4}\s?[-–]\s?)?(\d{4})(?!\s?[-–/]\s?\d))(?:\s+(?:và các năm tiếp theo|trở đi))?/giu
/** A year that a figure is compared with, or the year of a day. */
const compared =
  /(?<!\p{L})(?:so với(?:\s+\p{L}+){0,4}|lần|(?<!(?:kế hoạch|mục tiêu|chỉ tiêu|nhiệm vụ)\s)của|cùng kỳ|tháng\s+\d{1,2}|từ|(?:thực hiện|ước)\s+(?:\p{L}+\s+)?)\s*$/iu

/** In the order of the text. */
export function findHorizons(text: string): Horizon[] {
  const named = [...text.matchAll(years)].flatMap((match): Horizon[] => {
    const by = yearEnd(match[1] ?? match[2])
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    if (!by || (/^năm/iu.test(match[0]) && compared.test(before))) return []
    return [{ from: match.index, until: match.index + match[0].length, by, of: 'year' }]
  })
  const dated = findSchedulePhrases(text).flatMap(({ phrase, range, schedule }): Horizon[] => {
    const by = deadlineOf(schedule)
    if (!by || !/\d{4}/u.test(phrase) || !/ngày|tháng|quý|\d\/\d/iu.test(phrase)) return []
    return [{ ...range, by, of: 'time-words' }]
  })
  const apart = named.filter((one) => !dated.some((day) => day.from < one.until && one.from < day.until))
  const printed = [...apart, ...dated].sort((a, b) => a.from - b.from)
  return [...printed, ...sameYears(text, printed)].sort((a, b) => a.from - b.from)
}

/** 'trong quý III/2026 đạt 80%, hết năm đạt 98%': the end of the year that the words before it name. */
function sameYears(text: string, printed: readonly Horizon[]): Horizon[] {
  return [...text.matchAll(endOfSame)].flatMap((match): Horizon[] => {
    const last = lastBefore(printed, match.index)
    const before = last && match.index - last.until < 200 ? last : null
    const by = yearEnd(before?.by.slice(0, 4))
    return by ? [{ from: match.index, until: match.index + match[0].length, by, of: 'year' }] : []
  })
}
const endOfSame =
  /(?<!\p{L})(?:(?:đến|tới|vào)\s+)?(?:hết|cuối|cả) năm(?!\p{L}|\s+(?:\d|học|nay|sau|trước|ngoái|kế hoạch))/giu

function yearEnd(printed: string | undefined): LocalDate | null {
  const year = Number(printed)
  return year >= 1945 && year < 2100 ? lastOfMonth(year, 12) : null
}
