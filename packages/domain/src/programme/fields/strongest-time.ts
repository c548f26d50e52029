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

/** Of two rhythms the one that names its day. */
function strengthOf({ schedule }: SchedulePhrase): number {
  return strength[schedule.kind] + (schedule.kind === 'recurring' && schedule.dueDay !== null ? 0.5 : 0)
}

/**
 * A deadline before a start, a start before a rhythm; of two deadlines the later, since the work ends with it, but whose
 * completion is dated is not due with the year spoken of: 'nhiệm vụ được giao trong năm 2025; hoàn thành trước ngày 25/11/2025'.
 */
export function strongest(found: readonly SchedulePhrase[]): SchedulePhrase | null {
  const completed = found.some(({ phrase }) => completes.test(phrase) && !wholeYear.test(phrase))
  const ordered = found
    .filter(({ phrase }) => !completed || completes.test(phrase) || !wholeYear.test(phrase))
    .sort((a, b) => strengthOf(b) - strengthOf(a) || untilOf(b).localeCompare(untilOf(a)))
  return ordered[0] ?? null
}

const completes = /^(?:hoàn thành|xong)\s/iu
const wholeYear = /(?:^|\s)trong\s+năm\s+\d{4}$/iu

export function untilOf({ schedule }: Pick<SchedulePhrase, 'schedule'>): string {
  return 'until' in schedule ? schedule.until : ''
}
