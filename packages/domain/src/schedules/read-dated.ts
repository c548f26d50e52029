import { type LocalDate, yearOf } from '../days/index.ts'
import { clock } from './clock.ts'
import { readPeriod } from './read-period.ts'
import { isWhole, readRange } from './read-range.ts'
import type { Schedule } from './schedule.ts'
import type { Period, ScheduleContext } from './schedule-context.ts'

/** Words that open a phrase and say nothing of when. */
const opening =
  /^(?:(?:(?:thời gian|thời hạn) (?:gửi|nộp)(?: báo cáo| hồ sơ| kết quả| ý kiến)?|thời gian|thời hạn|tiến độ|nhiệm vụ|bắt đầu|tổ chức|triển khai|thực hiện|tiến hành|áp dụng|thí điểm|khởi công|vận hành|sử dụng|hoạt động|báo cáo|kết thúc|là|được|và|ban hành)[\s:]+)+/u
const finishing = /^(?:(?:phải |cơ bản )?(?:hoàn thành|hoàn thiện|xong|hoàn tất)(?: xong| dứt điểm)?[\s,]*)/u
const latest =
  /^(?:(?:chậm nhất|muộn nhất|hạn chót|hạn cuối|hạn|không quá|không muộn hơn)(?: là| đến| trước| vào| trong| hết)*\s+|(?:từ nay )?(?:đến|tới)(?: hết| trước)?\s+|hết\s+)+/u
const before = /^(?:xong )?(?:trước)(?: thời điểm)?\s+/u
const era = /^(?:trong |cho )?(?:giai đoạn|thời kỳ|nhiệm kỳ)\s+(?:từ\s+)?/u
const stretch = /^trong thời gian từ\s+/u
const since = /^(?:kể )?từ\s+/u
const inside = /^(?:ngay )?(?:trong|vào|lúc)\s+(?:lúc\s+)?/u
const onwards =
  /^\s*(?:cho )?đến khi (?:có )?[\p{L}\s]{3,60}$|^\s*,?\s*(?:và )?(?:(?:những|các) năm (?:tiếp theo|sau)|(?:và )tiếp theo|trở đi|trở về sau)/u

type Dated =
  | { kind: 'from'; from: LocalDate }
  | { kind: 'by'; until: LocalDate }
  | { kind: 'within' | 'span'; from: LocalDate; until: LocalDate }

/** Phrases with a place in the calendar: from, span, by, within; null where the words say something else. */
export function readDated(words: string, context: ScheduleContext, trigger: string | null): Schedule | null {
  const dated = read(words, context)
  return dated && { ...dated, trigger }
}

function read(words: string, context: ScheduleContext): Dated | null {
  const stripped = words.replace(opening, '')
  const rest = stripped.replace(finishing, '')
  if (before.test(rest)) return readBefore(rest.replace(before, '').replace(clock, ''), context)
  if (latest.test(rest))
    return readLatest(rest.replace(latest, '').replace(before, '').replace(clock, ''), context)
  if (era.test(rest)) return readSince(rest.replace(era, ''), context)
  if (stretch.test(rest)) return readBetween(rest.replace(stretch, ''), context, 'within')
  if (since.test(rest)) return readSince(rest.replace(since, '').replace(clock, ''), context)
  const endless = readEndless(rest.replace(inside, ''), context)
  return endless ?? readPlain(rest, rest !== stripped, context)
}

/** 'trước ngày D': D as printed is the last day; 'trước tháng 6/2025': the last day of May. */
function readBefore(words: string, context: ScheduleContext): Dated | null {
  const period = readWhole(words, context)
  return period && { kind: 'by', until: period.oneDay ? period.until : period.from }
}

function readLatest(words: string, context: ScheduleContext): Dated | null {
  const period = readWhole(words.replace(/^(?:trong|cuối|vào)\s+(?=ngày|tháng|quý)/u, ''), context)
  return period && { kind: 'by', until: period.until }
}

/** 'từ năm 2024 - năm 2026' is a span, 'từ năm 2023' has no end. */
function readSince(words: string, context: ScheduleContext): Dated | null {
  const span = readBetween(words, context, 'span')
  if (span) return span
  const start = readWhole(words, context)
  return start ? { kind: 'from', from: start.from } : readEndless(words, context)
}

function readBetween(words: string, context: ScheduleContext, kind: 'span' | 'within'): Dated | null {
  const range = readRange(words, context)
  if (!range) return null
  if (onwards.test(range.rest)) return { kind: 'from', from: range.from }
  return isWhole(range.rest) ? { kind, from: range.from, until: range.until } : null
}

/** 'năm 2025 và những năm tiếp theo' */
function readEndless(words: string, context: ScheduleContext): Dated | null {
  const start = readPeriod(words, context)
  return start && onwards.test(words.slice(start.length)) ? { kind: 'from', from: start.from } : null
}

/** A bare stretch is to be worked in; 'hoàn thành trong …', 'cuối năm …' and a bare day are deadlines. */
function readPlain(printed: string, completing: boolean, context: ScheduleContext): Dated | null {
  const words = printed.replace(inside, '').replace(clock, '')
  const period = readWhole(words, context)
  if (!period) return readBetween(words, context, 'span')
  const point = /^(?:đầu|giữa|cuối)\s/u.test(words) || (period.oneDay && !inside.test(printed))
  if (completing || point) return { kind: 'by', until: period.until }
  const several = listsSeveral(words) || yearOf(period.until) - yearOf(period.from) > 1
  return { kind: several ? 'span' : 'within', from: period.from, until: period.until }
}

function readWhole(words: string, context: ScheduleContext): Period | null {
  const period = readPeriod(words, context)
  return period && isWhole(words.slice(period.length)) ? period : null
}

/** 'Quý III, IV/2026', 'tháng 5, 6/2026', '10-11/2026' name several units: a stretch of their own. */
function listsSeveral(words: string): boolean {
  if (/^\d{1,2}\s*-\s*\d{1,2}\s*\//u.test(words)) return true
  return /^(?:quý|tháng) (?:\d{1,2}|[iv]+)\s*(?:[,&-]|và|đến)\s*(?:quý |tháng )?(?:\d{1,2}(?!\d)|[iv]+)/u.test(
    words,
  )
}
