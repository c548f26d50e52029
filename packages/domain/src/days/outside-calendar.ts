import { type Refusal, refuse } from '../refusals/index.ts'
import type { LocalDate } from './local-date.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** The count leaves the years whose holidays are known; the answer would be a guess. */
export type OutsideCalendar = Refusal<'outside-calendar'>

export function outsideCalendar(calendar: WorkingCalendar, day: LocalDate): OutsideCalendar {
  return refuse('outside-calendar', { day, from: calendar.from, until: calendar.until })
}
