import type { Urge } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { changeAssignment } from './change-assignment.ts'

/** The desk or a leader calls on the holder to act, with a day to answer by. */
export function urgeHolder(context: OperationContext, input: Urge) {
  const { message, replyBy } = input
  return changeAssignment(context, input, 'urge', { type: 'urge', message, replyBy })
}
