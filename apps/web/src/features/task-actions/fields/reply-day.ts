import { addWorkingDays, type LocalDate, vietnameseCalendar } from '@dondoc/domain/days'
import { isRefusal } from '@dondoc/domain/refusals'
import { defaultFollowUpRules } from '@dondoc/domain/tasks'

/** The day a reply is asked for by, where nobody names another: so many working days on. */
export function replyDay(today: LocalDate): LocalDate | null {
  const day = addWorkingDays(vietnameseCalendar, today, defaultFollowUpRules.directiveReplyDays)
  return isRefusal(day) ? null : day
}
