import type { ExtendDeadline } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { changeAssignment } from './change-assignment.ts'

/** The assigning side moves the deadline of its own accord. */
export function extendDeadline(context: OperationContext, input: ExtendDeadline) {
  const { deadline, reason } = input
  return changeAssignment(context, input, 'decide-extension', { type: 'extend-deadline', deadline, reason })
}
