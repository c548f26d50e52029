import {
  findSchedulePhrases,
  parseSchedule,
  type Schedule,
  type ScheduleContext,
  type SchedulePhrase,
} from '../../schedules/index.ts'
import { comparableText } from '../../text/index.ts'

/** The words for time of a duty, verbatim, and the schedule they mean. */
export interface ChosenSchedule {
  readonly phrase: string | null
  readonly schedule: Schedule
}

const none: Schedule = { kind: 'unspecified', trigger: null }
/** 'thường xuyên' as the manner of a verb, not of a noun: 'thường xuyên theo dõi', not 'nhiệm vụ thường xuyên, cấp bách'. */
const standing =
  /(?<=^\s*|[,;]\s+|\p{L}\s)thường xuyên(?=,? (?:theo dõi|kiểm tra|rà soát|tổ chức|cập nhật|đôn đốc|tuyên truyền|giám sát|lãnh đạo|chỉ đạo|báo cáo|thực hiện|quán triệt|phối hợp|nắm|trao đổi|phát hiện|duy trì))/u
const standingReach = 330

/** The schedule of a time field or column; where the words are more than a phrase, the last deadline among them. */
export function readTimeField(words: string, context: ScheduleContext): ChosenSchedule {
  const phrase = words.replace(/\s+/gu, ' ').trim()
  if (!/[\p{L}\d]/u.test(phrase)) return { phrase: null, schedule: none }
  const whole = parseSchedule(phrase, context)
  if (whole) return { phrase, schedule: whole }
  const inside = strongest(findSchedulePhrases(phrase, context))
  return { phrase, schedule: inside?.schedule ?? none }
}

/** The schedule of a duty in prose: what its brackets say, else the strongest words inside the sentence, else its manner. */
export function chooseSchedule(duty: string, context: ScheduleContext): ChosenSchedule {
  const found = findSchedulePhrases(duty, context)
  const bracket = found.filter(({ place }) => place === 'bracket').at(-1)
  const best = bracket ?? strongest(found)
  if (best) return { phrase: best.phrase, schedule: best.schedule }
  const manner = standing.exec(comparableText(duty.slice(0, standingReach)))
  if (!manner) return { phrase: null, schedule: none }
  return {
    phrase: duty.slice(manner.index, manner.index + 'thường xuyên'.length),
    schedule: { kind: 'standing', trigger: null },
  }
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

function untilOf({ schedule }: SchedulePhrase): string {
  return 'until' in schedule ? schedule.until : ''
}
