import type { AcceptEvidence } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { changeAssignment } from './change-assignment.ts'

/** The receiving side says done, and how well. */
export function acceptEvidence(context: OperationContext, input: AcceptEvidence) {
  const { quality } = input
  return changeAssignment(context, input, 'accept-evidence', { type: 'accept-evidence', quality })
}
