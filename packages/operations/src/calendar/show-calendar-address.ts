import type { CalendarAddressView } from '@dondoc/contracts'
import { findCalendarAddress } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { calendarOwner } from './calendar-owner.ts'

/** Whether the post has a calendar address that this account made, and since when; the address itself is kept nowhere. */
export async function showCalendarAddress(context: OperationContext): Promise<CalendarAddressView> {
  const madeAt = await findCalendarAddress(context.db, calendarOwner(context))
  return { madeAt: madeAt?.toISOString() ?? null }
}
