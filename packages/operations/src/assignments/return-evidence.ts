import type { ReturnEvidenceInput } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { changeAssignment } from './change-assignment.ts'

/** The receiving side sends the evidence back with a reason. */
export function returnEvidence(context: OperationContext, input: ReturnEvidenceInput) {
  return changeAssignment(context, input, 'return-evidence', {
    type: 'return-evidence',
    reason: input.reason,
  })
}
