import type { ExplainNoDeadline } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { changeAssignment } from './change-assignment.ts'

/** Says why work that should have a deadline has none. */
export function explainNoDeadline(context: OperationContext, input: ExplainNoDeadline) {
  const { reason } = input
  return changeAssignment(context, input, 'explain-no-deadline', { type: 'explain-no-deadline', reason })
}
