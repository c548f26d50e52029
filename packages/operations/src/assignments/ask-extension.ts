import type { AskExtension } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { changeAssignment } from './change-assignment.ts'

/** The holder asks for a later day, with a reason. */
export function askExtension(context: OperationContext, input: AskExtension) {
  const { deadline, reason } = input
  return changeAssignment(context, input, 'ask-extension', { type: 'ask-extension', deadline, reason })
}
