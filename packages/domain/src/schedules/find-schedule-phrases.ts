import type { TextRange } from '../programme/block.ts'
import { comparableText, rememberRecent } from '../text/index.ts'
import { inlineRules } from './inline-rules.ts'
import { parseSchedule } from './parse-schedule.ts'
import { bracketedRhythm } from './rhythm-rules.ts'
import type { Schedule } from './schedule.ts'
import type { ScheduleContext } from './schedule-context.ts'

/** Words for time found in a text: in brackets at the end of a clause, or inside the sentence. */
export interface SchedulePhrase {
  readonly phrase: string
  readonly range: TextRange
  readonly schedule: Schedule
  readonly place: 'bracket' | 'inline'
}

/** A bracket that speaks of a rhythm says so at once: '(hằng quý)', not '(lồng ghép trong báo cáo hằng tháng)'. */
const recurs =
  /^(?:thực hiện |báo cáo |hoàn thành )?(?:định kỳ|hằng|hàng|mỗi|trước|vào|chậm nhất|ít nhất|tối thiểu|ngày|thứ|tháng|quý|từ|\d)/u
const brackets = /\(([^()]{3,220})\)(?=\s*(?:[.,;:/]|$))/gu

/** '(2026 - 2030)' at the end of an item, where no plan or programme is named before it that the years could belong to. */
const years = /^\d{4}\s?[-–]\s?\d{4}$/u
const named = /(?:Chương trình|Kế hoạch|Đề án|Chiến lược|Nghị quyết|Quy hoạch|nhiệm kỳ|giai đoạn)[^.;:()]*$/u

type Finder = (text: string) => readonly SchedulePhrase[]
const noContext: ScheduleContext = {}
/** What was found lately, for each document's context. */
const finders = new WeakMap<ScheduleContext, Finder>()

/** The words for time of a text, in order, without overlaps; brackets go before the sentence they close. */
export function findSchedulePhrases(text: string, context = noContext): readonly SchedulePhrase[] {
  const before = finders.get(context)
  if (before) return before(text)
  const find: Finder = rememberRecent((words) => findPhrases(words, context))
  finders.set(context, find)
  return find(text)
}

function findPhrases(text: string, context: ScheduleContext): SchedulePhrase[] {
  const rhythms = [...comparableText(text).matchAll(bracketedRhythm)].map(({ index, 0: words }) => ({
    from: index,
    until: index + words.length,
  }))
  const bracketed = [...text.matchAll(brackets)]
    .filter((match) => /\p{L}/u.test(match[1] ?? '') || isBareSpan(text, match))
    .map((match) => ({ from: match.index + 1, until: match.index + match[0].length - 1 }))
    .filter((range) => !rhythms.some((rhythm) => overlap(rhythm, range)))
    .map((range) => toPhrase(text, range, 'bracket', context))
    .filter((found) => found !== null)
    .filter(({ schedule, phrase }) => schedule.kind !== 'recurring' || recurs.test(comparableText(phrase)))
  const inline = findInline(text, context).filter(
    (found) => !bracketed.some((b) => overlap(b.range, found.range)),
  )
  return [...bracketed, ...inline].sort((a, b) => a.range.from - b.range.from)
}

function isBareSpan(text: string, bracket: RegExpMatchArray): boolean {
  const at = bracket.index ?? 0
  if (!years.test(bracket[1] ?? '') || /[\p{L}\d]/u.test(text.slice(at + bracket[0].length))) return false
  return !named.test(text.slice(Math.max(0, at - 200), at))
}

function findInline(text: string, context: ScheduleContext): SchedulePhrase[] {
  const words = comparableText(text)
  if (
    !/\d|hằng|hàng|mỗi|quý|tuần|tháng|định kỳ|sau khi|khi phát|ngay sau|khi xuất|khi xảy|khi có|ngay khi|trước (?:ngày|dịp|thềm|tết|khai giảng|mùa)|từ (?:ngày|khi|thời điểm)/u.test(
      words,
    )
  )
    return []
  const kept: SchedulePhrase[] = []
  for (const { pattern, unless } of inlineRules)
    for (const match of words.matchAll(pattern)) {
      const range = { from: match.index, until: match.index + match[0].trimEnd().length }
      if (unless?.test(words.slice(Math.max(0, range.from - 70), range.from))) continue
      if (kept.some((other) => overlap(other.range, range))) continue
      const found = toPhrase(text, range, 'inline', context)
      if (found) kept.push(found)
    }
  return kept
}

function toPhrase(
  text: string,
  range: TextRange,
  place: SchedulePhrase['place'],
  context: ScheduleContext,
): SchedulePhrase | null {
  const printed = text.slice(range.from, range.until)
  const from = range.from + (printed.length - printed.trimStart().length)
  const phrase = printed.trim()
  const schedule = parseSchedule(phrase, context)
  return schedule && { phrase, range: { from, until: from + phrase.length }, schedule, place }
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.from < b.until && b.from < a.until
}
