import type { NewCalendarAddress } from '@dondoc/contracts'
import { upsertCalendarAddress } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { calendarOwner } from './calendar-owner.ts'
import { hashOfToken, newCalendarToken } from './calendar-token.ts'

/** A new secret address for the post's calendar, told this once; an earlier one opens nothing from now on. */
export async function makeCalendarAddress(context: OperationContext): Promise<NewCalendarAddress> {
  const owner = calendarOwner(context)
  const token = newCalendarToken()
  const made = { tokenHash: hashOfToken(token), madeAt: context.now }
  await upsertCalendarAddress(context.db, { ...owner, ...made })
  return { path: `/api/calendar/${token}.ics` }
}
