import type { SubmitEvidence } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { changeAssignment } from './change-assignment.ts'

/** A body proves that its product was sent to the right next level. */
export function submitEvidence(context: OperationContext, input: SubmitEvidence) {
  const { number, date, receiver } = input
  return changeAssignment(context, input, 'submit-evidence', {
    type: 'submit-evidence',
    evidence: { number, date, receiver },
  })
}
