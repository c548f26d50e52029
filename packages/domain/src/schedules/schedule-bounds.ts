import { addDays, type LocalDate } from '../days/index.ts'
import type { Schedule } from './schedule.ts'

/** The first day of the work, or null where the schedule names none. */
export function startOf(schedule: Schedule): LocalDate | null {
  return 'from' in schedule ? (schedule.from ?? null) : null
}

/** The last day on which the work is on time, or null where the schedule sets none. */
export function deadlineOf(schedule: Schedule): LocalDate | null {
  return 'until' in schedule ? addDays(schedule.until, -1) : null
}
