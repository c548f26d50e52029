import { yearOf } from '../days/index.ts'
import { cleanPhrase } from './clean-phrase.ts'
import { readDated } from './read-dated.ts'
import { readRecurring } from './read-recurring.ts'
import { readRelative } from './read-relative.ts'
import type { Schedule } from './schedule.ts'
import type { ScheduleContext } from './schedule-context.ts'
import { splitTrigger } from './split-trigger.ts'
import { withoutOccasion } from './without-occasion.ts'

const standing =
  /^(?:[\p{L} ]*\s)?(?:thường xuyên|liên tục)(?:[\s,;/].*)?$|^(?:.*;\s*)(?:thực hiện )?thường xuyên\b.*$/u
/** A date, then words that say how the work goes on. */
const goingOn =
  /^(.*\d{4})(?: và |; |, )(?=(?:\p{L}+[ ,]+){0,4}(?:thường xuyên|hằng năm|hàng năm|định kỳ))(?!tháng|quý|năm|\d)(.+)$/u
/** What stands before 'sau khi …' and says nothing of when. */
const carryingOut = /^(?:thực hiện|triển khai|hoàn thành|ban hành|trình|áp dụng|bắt đầu|tổ chức)$/u
/** A season or feast whose day the calendar does not fix: 'trước Tết Nguyên đán', 'trước ngày khai giảng năm học mới'. */
const season =
  /^(?:phải )?(?:hoàn thành |xong |thực hiện )*trước (?:ngày |dịp |thềm |khi )*(?:tết|khai giảng|tựu trường|bế giảng|năm học|mùa (?:mưa|lũ|khô|bão)|lễ|kỳ nghỉ)(?!\p{L})[\p{L}\d\s-]*$/u
const unset = /^(?:chưa (?:xác định|quy định|định|có) (?:thời gian|thời hạn).*)$/u
/** A pointer to a paper: 'theo hướng dẫn của Trung ương' waits for it, 'theo quy định' and one already numbered do not. */
const pointer = /^(?:thực hiện |hoàn thành )?theo (.+)$/iu
const awaited =
  /^(?:hướng dẫn|kế hoạch|lộ trình|chỉ đạo|văn bản|yêu cầu|tiến độ|thông báo|chương trình)\s.*(?:của|tại)\s/iu
const numbered = /\d\s?[-/]\s?\p{Lu}|điều \d/iu

/**
 * When a task is to be done, from the document's words for it; null where the words are no schedule ('khẩn trương').
 * DOMAIN Rules 3.1: 'thực hiện trong năm 2025, sau khi có văn bản chỉ đạo của Trung ương' is within 2025 and waits;
 * 'hoàn thành trong năm 2024' is by 31/12/2024; 'từ năm 2023' is from 01/01/2023 without an end.
 */
export function parseSchedule(phrase: string, context: ScheduleContext = {}): Schedule | null {
  const clean = cleanPhrase(phrase)
  if (clean === '' || clean.length > 400) return null
  const dated = {
    ...context,
    year: context.year ?? (context.documentDate ? yearOf(context.documentDate) : null),
  }
  const relative = readRelative(clean, dated)
  if (relative) return relative
  const { words: printed, trigger } = splitTrigger(clean)
  const words = withoutOccasion(spellOut(printed.toLowerCase()))
  if (trigger && carryingOut.test(words)) return { kind: 'from', from: null, trigger }
  if (words === '') return trigger ? { kind: 'from', from: null, trigger } : null
  const dates = readFirst(words, dated, trigger)
  if (dates) return dates
  if (standing.test(words)) return { kind: 'standing', trigger }
  return (
    readRecurring(words, trigger) ?? readDated(words, dated, trigger) ?? readUnset(printed, words, trigger)
  )
}

/** 'Tháng 11, 12/2013 và bổ sung hằng năm', 'tháng 12/2013 và thường xuyên': the time first, how the work goes on after it. */
function readFirst(words: string, context: ScheduleContext, trigger: string | null): Schedule | null {
  const [, first = '', rest = ''] = goingOn.exec(words) ?? []
  return first !== '' && rest !== '' ? readDated(first, context, trigger) : null
}

/** 'T8/2025' and 'Q1/2026' as tables shorten them. */
function spellOut(words: string): string {
  return words
    .replace(/(?<!\p{L})t\.?\s?(?=\d{1,2}\s?[/.]\s?\d{4})/gu, 'tháng ')
    .replace(/(?<!\p{L})q\.?\s?(?=(?:iv|i{1,3}|[1-4])(?:\s?[/.-]\s?\d{4}|$))/gu, 'quý ')
}

function readUnset(printed: string, words: string, trigger: string | null): Schedule | null {
  if (unset.test(words) || season.test(words)) return { kind: 'unspecified', trigger }
  if (words === 'từ ngày được giao') return { kind: 'from', from: null, trigger }
  const target = pointer.exec(printed)?.[1]
  if (!target) return null
  const waits = awaited.test(`${target} `) && !numbered.test(target)
  return { kind: 'unspecified', trigger: trigger ?? (waits ? target : null) }
}
