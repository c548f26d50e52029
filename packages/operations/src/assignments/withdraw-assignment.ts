import type { Withdraw } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { changeAssignment } from './change-assignment.ts'

/** The assigning side takes the work back. */
export function withdrawAssignment(context: OperationContext, input: Withdraw) {
  return changeAssignment(context, input, 'withdraw', { type: 'withdraw', reason: input.reason })
}
