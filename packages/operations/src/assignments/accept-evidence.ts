import type { AcceptEvidenceInput } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { changeAssignment } from './change-assignment.ts'

/** The receiving side says done. */
export function acceptEvidence(context: OperationContext, input: AcceptEvidenceInput) {
  return changeAssignment(context, input, 'accept-evidence', { type: 'accept-evidence' })
}
