import {
  findSchedulePhrases,
  parseSchedule,
  type Schedule,
  type ScheduleContext,
  type SchedulePhrase,
} from '../../schedules/index.ts'
import { comparableText } from '../../text/index.ts'
import type { TextRange } from '../block.ts'

/** The words for time of a duty, verbatim, and the schedule they mean. */
export interface ChosenSchedule {
  readonly phrase: string | null
  readonly schedule: Schedule
  /** Where the phrase stands in the words that were read; null where there is none. */
  readonly range: TextRange | null
  readonly by: 'time-bracket' | 'time-words' | 'manner' | null
  readonly doubt: 'unread-time' | 'assumed-year' | 'several-times' | null
}

const none: Schedule = { kind: 'unspecified', trigger: null }
const unsaid: ChosenSchedule = { phrase: null, schedule: none, range: null, by: null, doubt: null }
/** 'thường xuyên' as the manner of a verb, not of a noun: 'thường xuyên theo dõi', not 'nhiệm vụ thường xuyên, cấp bách'. */
const standing =
  /(?<=^\s*|[,;]\s+|\p{L}\s)thường xuyên(?=,? (?:theo dõi|kiểm tra|rà soát|tổ chức|cập nhật|đôn đốc|tuyên truyền|giám sát|lãnh đạo|chỉ đạo|báo cáo|thực hiện|quán triệt|phối hợp|nắm|trao đổi|phát hiện|duy trì))|(?<=^\s*)thường xuyên(?=,? \p{L})/u
const standingReach = 330
/** Said after the work: '… tại nơi sơ tán; thường xuyên.' */
const standingAfter = /[;,]\s+(?:thực hiện\s+)?(thường xuyên(?:,? liên tục)?)[\s.;]*$/u

/** The schedule of a time field or column; where the words are more than a phrase, the last deadline among them. */
export function readTimeField(words: string, context: ScheduleContext): ChosenSchedule {
  const phrase = words.replace(/\s+/gu, ' ').trim()
  if (!/[\p{L}\d]/u.test(phrase)) return unsaid
  const range = { from: 0, until: words.length }
  const whole = parseSchedule(phrase, context)
  if (whole) return { phrase, schedule: whole, range, by: null, doubt: yearDoubt(phrase, whole) }
  const listed = listedTimes(words, context)
  if (listed) return { phrase, schedule: listed, range, by: null, doubt: 'several-times' }
  const found = findSchedulePhrases(phrase, context)
  const inside = strongest(found)
  const doubt = inside ? doubtOf(inside, found) : 'unread-time'
  return { phrase, schedule: inside?.schedule ?? none, range, by: null, doubt }
}

/** 'Năm 2025; năm 2030' in one cell: every part is a time of its own, and the work ends with the last. */
function listedTimes(words: string, context: ScheduleContext): Schedule | null {
  const parts = words.split(/[;\n]/u).filter((part) => /[\p{L}\d]/u.test(part))
  const read = parts.map((part) => parseSchedule(part.trim(), context))
  const ends = read.filter((one) => one !== null && 'until' in one)
  if (parts.length < 2 || ends.length !== parts.length) return null
  return ends.reduce((last, one) => (untilOf({ schedule: one }) > untilOf({ schedule: last }) ? one : last))
}

/** The schedule of a duty in prose: what its brackets say, else the strongest words inside the sentence, else its manner. */
export function chooseSchedule(duty: string, context: ScheduleContext): ChosenSchedule {
  const found = findSchedulePhrases(duty, context)
  const bracket = found.filter((one) => one.place === 'bracket' && !tells(one, found)).at(-1)
  const best = bracket ?? strongest(found)
  if (best) {
    const by = bracket ? 'time-bracket' : 'time-words'
    return {
      phrase: best.phrase,
      schedule: best.schedule,
      range: best.range,
      by,
      doubt: doubtOf(best, found),
    }
  }
  const range = mannerOf(duty)
  if (!range) return unsaid
  const phrase = duty.slice(range.from, range.until)
  return { phrase, schedule: { kind: 'standing', trigger: null }, range, by: 'manner', doubt: null }
}

function mannerOf(duty: string): TextRange | null {
  const manner = standing.exec(comparableText(duty.slice(0, standingReach)))
  if (manner) return { from: manner.index, until: manner.index + 'thường xuyên'.length }
  const end = Math.max(0, duty.length - 60)
  const after = standingAfter.exec(comparableText(duty.slice(end)))
  if (!after?.[1]) return null
  const from = end + after.index + after[0].indexOf(after[1])
  return { from, until: from + after[1].length }
}

/** A start in brackets inside the sentence tells of its matter where a deadline of the work follows: '(từ giữa năm) … trong tháng 3'. */
function tells(bracket: SchedulePhrase, found: readonly SchedulePhrase[]): boolean {
  return (
    bracket.schedule.kind === 'from' &&
    found.some(({ place, range, schedule }) => {
      const deadline = schedule.kind === 'by' || schedule.kind === 'within'
      return place === 'inline' && deadline && range.from > bracket.range.until
    })
  )
}

function doubtOf(chosen: SchedulePhrase, found: readonly SchedulePhrase[]): ChosenSchedule['doubt'] {
  const dated = found.filter(({ schedule }) => 'until' in schedule)
  const several = dated.some((one) => untilOf(one) !== untilOf(chosen))
  return 'until' in chosen.schedule && several ? 'several-times' : yearDoubt(chosen.phrase, chosen.schedule)
}

/** A day, month or quarter whose year is not printed. */
function yearDoubt(phrase: string, schedule: Schedule): ChosenSchedule['doubt'] {
  return 'until' in schedule && !/\d{4}|kể từ/u.test(phrase) ? 'assumed-year' : null
}

const strength: Readonly<Record<Schedule['kind'], number>> = {
  by: 6,
  within: 6,
  span: 5,
  from: 4,
  recurring: 3,
  standing: 2,
  unspecified: 1,
}

/** A deadline before a start, a start before a rhythm; of two deadlines the later, since the work ends with it. */
function strongest(found: readonly SchedulePhrase[]): SchedulePhrase | null {
  const ordered = [...found].sort(
    (a, b) => strength[b.schedule.kind] - strength[a.schedule.kind] || untilOf(b).localeCompare(untilOf(a)),
  )
  return ordered[0] ?? null
}

function untilOf({ schedule }: Pick<SchedulePhrase, 'schedule'>): string {
  return 'until' in schedule ? schedule.until : ''
}
