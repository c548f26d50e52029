import type { RefuseAssignment } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { changeAssignment } from './change-assignment.ts'

/** The holder sends the work back with a reason; the clock runs until the assigning side answers. */
export function refuseAssignment(context: OperationContext, input: RefuseAssignment) {
  const { reason } = input
  return changeAssignment(context, input, 'refuse-assignment', { type: 'refuse-assignment', reason })
}
