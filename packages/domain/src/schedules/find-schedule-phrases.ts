import type { TextRange } from '../programme/block.ts'
import { comparableText, rememberRecent } from '../text/index.ts'
import { inlineRules, yearlyDay } from './inline-rules.ts'
import { parseSchedule } from './parse-schedule.ts'
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
  const yearly = [...comparableText(text).matchAll(yearlyDay)].map(
    ({ index, 0: words }) => index + words.length,
  )
  const bracketed = [...text.matchAll(brackets)]
    .filter((match) => /\p{L}/u.test(match[1] ?? '') && !yearly.includes(match.index + match[0].length))
    .map((match) =>
      toPhrase(text, { from: match.index + 1, until: match.index + match[0].length - 1 }, 'bracket', context),
    )
    .filter((found) => found !== null)
    .filter(({ schedule, phrase }) => schedule.kind !== 'recurring' || recurs.test(comparableText(phrase)))
  const inline = findInline(text, context).filter(
    (found) => !bracketed.some((b) => overlap(b.range, found.range)),
  )
  return [...bracketed, ...inline].sort((a, b) => a.range.from - b.range.from)
}

function findInline(text: string, context: ScheduleContext): SchedulePhrase[] {
  const words = comparableText(text)
  if (
    !/\d|hằng|hàng|mỗi|quý|tuần|tháng|định kỳ|sau khi|khi phát|ngay sau|khi xuất|khi xảy|khi có|ngay khi/u.test(
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
