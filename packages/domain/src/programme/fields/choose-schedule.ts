import { findSchedulePhrases, type ScheduleContext, type SchedulePhrase } from '../../schedules/index.ts'
import { comparableText } from '../../text/index.ts'
import type { TextRange } from '../block.ts'
import { type ChosenSchedule, doubtOf, strongest, unsaid } from './strongest-time.ts'
import { withYearlyDays } from './yearly-days.ts'

/** 'thường xuyên' as the manner of a verb, not of a noun: 'thường xuyên theo dõi', not 'nhiệm vụ thường xuyên, cấp bách'. */
const standing =
  /(?<=^\s*|[,;]\s+|\p{L}\s)(?<!(?:kinh phí|nguồn|vốn|ngân sách|(?<!\p{L})chi|nhiệm vụ|công việc|hoạt động) )thường xuyên(?=,? (?:theo dõi|kiểm tra|rà soát|tổ chức|cập nhật|đôn đốc|tuyên truyền|giám sát|lãnh đạo|chỉ đạo|báo cáo|thực hiện|quán triệt|phối hợp|nắm|trao đổi|phát hiện|duy trì))|(?<=^\s*)thường xuyên(?=,? \p{L})/u
const standingReach = 330
/** Said after the work: '… tại nơi sơ tán; thường xuyên.' */
const standingAfter =
  /(?:^|[;,]\s+)(?:(?:thực hiện|(?:đây )?là nhiệm vụ|nhiệm vụ)\s+)?(thường xuyên(?:,? liên tục)?)[\s.;]*$/u

/** The schedule of a duty in prose: what its brackets say, else the strongest words inside the sentence, else its manner. */
export function chooseSchedule(duty: string, context: ScheduleContext): ChosenSchedule {
  const found = withYearlyDays(duty, findSchedulePhrases(duty, context))
  const bracket = found.filter((one) => one.place === 'bracket' && !tells(one, found)).at(-1)
  const best = bracket && !isOpen(bracket, found) ? bracket : strongest(found)
  if (best) {
    const by = best.place === 'bracket' ? 'time-bracket' : 'time-words'
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

/** 'trước ngày 10/4/2026 (theo Kế hoạch số 15/KH-SYT)': brackets that tell no time beside words that do. */
function isOpen({ schedule }: SchedulePhrase, found: readonly SchedulePhrase[]): boolean {
  return schedule.kind === 'unspecified' && found.some((other) => other.schedule.kind !== 'unspecified')
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
