import type { Acknowledge } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { changeAssignment } from './change-assignment.ts'

/** The holder has received and read it; nothing else changes. */
export function acknowledgeAssignment(context: OperationContext, input: Acknowledge) {
  return changeAssignment(context, input, 'acknowledge', { type: 'acknowledge' })
}
