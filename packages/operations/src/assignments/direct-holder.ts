import type { Direct } from '@dondoc/contracts'
import { addWorkingDays, vietnameseCalendar } from '@dondoc/domain/days'
import { isRefusal } from '@dondoc/domain/refusals'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { changeAssignment } from './change-assignment.ts'

/** A leader calls for something from a row: act, extend, reassign, send evidence or check a figure. */
export function directHolder(context: OperationContext, input: Direct) {
  const { kind, message } = input
  const replyBy = input.replyBy ?? usualReplyDay(context)
  if (kind === 'urge') return changeAssignment(context, input, 'urge', { type: 'urge', message, replyBy })
  return changeAssignment(context, input, 'direct', { type: 'direct', kind, message, replyBy })
}

function usualReplyDay({ today, rules }: OperationContext) {
  const day = addWorkingDays(vietnameseCalendar, today, rules.directiveReplyDays)
  if (isRefusal(day)) throw new OperationRefused('reply-day-needed', { day: today })
  return day
}
