import { deleteCalendarAddress } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { calendarOwner } from './calendar-owner.ts'

/** The post's calendar address opens nothing from now on. */
export async function revokeCalendarAddress(context: OperationContext): Promise<void> {
  await deleteCalendarAddress(context.db, calendarOwner(context).post)
}
