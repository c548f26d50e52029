import {
  findSchedulePhrases,
  parseSchedule,
  type Schedule,
  type ScheduleContext,
} from '../../schedules/index.ts'
import { type ChosenSchedule, doubtOf, strongest, unsaid, untilOf, yearDoubt } from './strongest-time.ts'

/** What a time field adds to its time: 'đến năm 2030 và theo lộ trình Sở Y tế công bố'. */
const furtherWords = /,? (?:và )?theo (?:kế hoạch|lộ trình|quy định|tiến độ|hướng dẫn)(?=\s)/iu
/** A sentence of its own behind the time: 'Giai đoạn 2026 - 2027. Cập nhật hằng năm (nếu có)'. */
const furtherSentence = /\.\s+\p{Lu}.*$/su
/** Work behind the time that has no day of its own: 'Quý II/2027 và có rà soát, bổ sung (nếu có)', '… và nhân rộng sau năm 2028'. */
const furtherWork =
  /(?:[,;]? (?:và|sau đó|đồng thời)|[,;](?= (?:(?:thực hiện|tiếp tục|triển khai) )*(?:nhân rộng|mở rộng|duy trì|vận hành|cập nhật))) (?!(?:(?:các|những|từ|đến|tới|trước|trong|sau|vào) )*(?:giai đoạn|năm|quý|tháng|tuần|ngày|kỳ)(?!\p{L}))\p{Ll}[^\d;]*(?:(?:từ|sau) (?:năm|quý|tháng) [^\s,;]+)?$/u

/** The schedule of a time field or column; where the words are more than a phrase, the last deadline among them. */
export function readTimeField(words: string, context: ScheduleContext): ChosenSchedule {
  const phrase = words.replace(/\s+/gu, ' ').trim()
  if (!/[\p{L}\d]/u.test(phrase)) return unsaid
  const range = { from: 0, until: words.length }
  const lines = bullets.test(words) ? listedTimes(words, context) : null
  if (lines) return { phrase, schedule: lines, range, by: null, doubt: 'several-times' }
  const whole = parseSchedule(phrase, context)
  if (whole) return { phrase, schedule: whole, range, by: null, doubt: yearDoubt(phrase, whole) }
  const first = parseSchedule(phrase.split(furtherWords)[0] ?? '', context)
  if (first && phrase.search(furtherWords) > 0)
    return { phrase, schedule: first, range, by: null, doubt: yearDoubt(phrase, first) }
  const listed = listedTimes(words, context)
  if (listed) return { phrase, schedule: listed, range, by: null, doubt: 'several-times' }
  const found = findSchedulePhrases(phrase, context)
  const inside = strongest(found)
  const opening = inside ? null : readOpening(phrase, context)
  if (opening) return { phrase, schedule: opening, range, by: null, doubt: yearDoubt(phrase, opening) }
  const doubt = inside ? doubtOf(inside, found) : 'unread-time'
  return { phrase, schedule: inside?.schedule ?? unsaid.schedule, range, by: null, doubt }
}

/** A longer field says more than when. */
const longest = 400

/** The time that a field opens with, before work or a sentence that says no time by which it is done. */
function readOpening(phrase: string, context: ScheduleContext): Schedule | null {
  const opening = phrase.replace(furtherSentence, '')
  if (opening.length > longest) return null
  return parseSchedule(opening, context) ?? parseSchedule(opening.replace(furtherWork, ''), context)
}

/** '- Quý II/2026' and '- Quý III/2026' on lines of their own. */
const bullets = /^\s*[-+•]\s.*\n\s*[-+•]\s/su
/** What a part of a list says beside its time: '(ban hành)', ': 50%', 'Cấp tỉnh: '. */
const beside = /^\s*[-+•]\s+|\s*\([^()]*\)\s*$|\s*:\s*(?:đạt )?\d{1,3}(?:,\d)?\s?%\s*$/gu
const labelled = /^[^:\d]{2,40}:\s+/u

/** 'Năm 2025; năm 2030' in one cell: every part is a time of its own, and the work ends with the last. */
function listedTimes(words: string, context: ScheduleContext): Schedule | null {
  const parts = words
    .split(/[;\n]|,(?=\s*(?:tháng|quý|năm|trước)\s[^,;]*\()/iu)
    .filter((part) => /[\p{L}\d]/u.test(part))
  const read = parts.map((part) => readPart(part.trim(), context))
  const ends = read.filter((one) => one !== null && 'until' in one)
  if (parts.length < 2 || ends.length !== parts.length) return null
  return ends.reduce((last, one) => (untilOf({ schedule: one }) > untilOf({ schedule: last }) ? one : last))
}

function readPart(part: string, context: ScheduleContext): Schedule | null {
  const time = part.replace(beside, '')
  return (
    parseSchedule(part, context) ??
    parseSchedule(time, context) ??
    parseSchedule(time.replace(labelled, ''), context)
  )
}
