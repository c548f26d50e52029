import type { Schedule, SchedulePhrase } from '../../schedules/index.ts'
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

export const unsaid: ChosenSchedule = {
  phrase: null,
  schedule: { kind: 'unspecified', trigger: null },
  range: null,
  by: null,
  doubt: null,
}

/** What a person should look at: several deadlines in the words, or a year that is not printed. */
export function doubtOf(chosen: SchedulePhrase, found: readonly SchedulePhrase[]): ChosenSchedule['doubt'] {
  const dated = found.filter(({ schedule }) => 'until' in schedule)
  const several = dated.some((one) => untilOf(one) !== untilOf(chosen))
  return 'until' in chosen.schedule && several ? 'several-times' : yearDoubt(chosen.phrase, chosen.schedule)
}

/** A day, month or quarter whose year is not printed. */
export function yearDoubt(phrase: string, schedule: Schedule): ChosenSchedule['doubt'] {
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

/**
 * Of two rhythms the one that names its day. A period without a word before it may be of the matter: 'lập lịch tiếp công dân quý
 * I/2026, trình Giám đốc trước ngày 10/02/2026'.
 */
function strengthOf({ schedule, phrase }: SchedulePhrase): number {
  if (schedule.kind === 'recurring' && schedule.dueDay !== null) return strength.recurring + 0.5
  return strength[schedule.kind] - (/^(?:tháng|quý)\s/iu.test(phrase) ? 0.5 : 0)
}

/** A deadline before a start, a start before a rhythm; of two deadlines the later, since the work ends with it. */
export function strongest(found: readonly SchedulePhrase[]): SchedulePhrase | null {
  const ordered = found
    .filter((one) => !found.some((other) => outweighs(other, one)))
    .sort((a, b) => strengthOf(b) - strengthOf(a) || untilOf(b).localeCompare(untilOf(a)))
  return ordered[0] ?? null
}

const completes = /^(?:hoàn thành|xong)\s/iu
const wholeYear = /(?:^|\s)trong\s+năm\s+\d{4}$/iu
const within = /(?:^|\s)(?:trong|vào)\s+(?:tháng|quý|năm|nửa|\d)/iu
const atLast = /^(?:hoàn thành\s+)?(?:chậm nhất|muộn nhất)\s/iu
const regularly = /^định kỳ\s/iu
/** How far behind its rhythm a day can stand: 'định kỳ 6 tháng, hằng năm báo cáo … trước ngày 15/6 và trước ngày 15/12'. */
const reach = 120

/**
 * Whether a time is told more closely by another one: the year spoken of where completion has its own day ('nhiệm vụ được giao
 * trong năm 2025; hoàn thành trước ngày 25/11/2025'), a month by the last day in it, a day without a year by its rhythm.
 */
function outweighs(other: SchedulePhrase, one: SchedulePhrase): boolean {
  if (wholeYear.test(one.phrase) && !completes.test(one.phrase))
    return completes.test(other.phrase) && !wholeYear.test(other.phrase)
  if (within.test(one.phrase)) return atLast.test(other.phrase) && isInside(other, one)
  if (other.schedule.kind !== 'recurring' || !regularly.test(other.phrase)) return false
  const behind = one.range.from - other.range.until
  return behind > 0 && behind < reach && yearDoubt(one.phrase, one.schedule) !== null
}

function isInside(day: SchedulePhrase, period: SchedulePhrase): boolean {
  return untilOf(day) !== '' && untilOf(day) <= untilOf(period) && day.range.from > period.range.from
}

export function untilOf({ schedule }: Pick<SchedulePhrase, 'schedule'>): string {
  return 'until' in schedule ? schedule.until : ''
}
