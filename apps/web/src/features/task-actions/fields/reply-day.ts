import { addWorkingDays, type LocalDate, vietnameseCalendar } from '@dondoc/domain/days'
import { isRefusal } from '@dondoc/domain/refusals'

/** The day a reply is asked for by, where nobody names another: so many working days on. */
export function replyDay(today: LocalDate, workingDays: number): LocalDate | null {
  const day = addWorkingDays(vietnameseCalendar, today, workingDays)
  return isRefusal(day) ? null : day
}
