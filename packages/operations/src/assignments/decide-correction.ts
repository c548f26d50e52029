import type { DecideCorrection } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { changeAssignment } from './change-assignment.ts'

/** A second person approves the new value, or says that the figure stands. */
export function decideCorrection(context: OperationContext, input: DecideCorrection) {
  const { approved, reason } = input
  const type = approved ? 'approve-correction' : 'reject-correction'
  return changeAssignment(context, input, 'decide-correction', { type, reason })
}
