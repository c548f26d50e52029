import type { SubmitEvidence } from '@dondoc/contracts'
import { findEvidenceFile } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { changeAssignment } from './change-assignment.ts'

/** A body proves that its product was sent to the right next level, by its number and date and, where it likes, by the file. */
export async function submitEvidence(context: OperationContext, input: SubmitEvidence) {
  const { number, date, receiver, assignmentId, fileId } = input
  const file = fileId ? await findEvidenceFile(context.db, { fileId, assignmentId }) : null
  if (fileId && !file) throw new OperationRefused('not-found', { file: fileId })
  return changeAssignment(context, input, 'submit-evidence', {
    type: 'submit-evidence',
    evidence: { number, date, receiver, ...(file && { file }) },
  })
}
