import { randomUUID } from 'node:crypto'
import { findHolderOf, insertEvidenceFile } from '@dondoc/database'
import type { EvidenceFile } from '@dondoc/domain/tasks'
import { largestFile, proofKind } from '@dondoc/intake'
import { type OperationContext, recorderOf } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permit } from '../permit.ts'

/**
 * Keeps a file that is to prove work, before the evidence itself is sent in: PDF, Word or Excel by its content, whatever its
 * name says. Refused: not-found, not-permitted, proof-too-large, proof-kind.
 */
export async function keepEvidenceFile(
  context: OperationContext,
  { assignmentId, file, bytes }: { assignmentId: string; file: string; bytes: Uint8Array },
): Promise<EvidenceFile> {
  const holder = await findHolderOf(context.db, assignmentId)
  if (!holder) throw new OperationRefused('not-found', { assignment: assignmentId })
  permit(context, 'submit-evidence', holder, await organisationsOfDay(context.db, context.today))
  if (bytes.byteLength > largestFile)
    throw new OperationRefused('proof-too-large', { file, megabytes: largestFile / 1024 / 1024 })
  const type = proofKind(bytes)
  if (type === null) throw new OperationRefused('proof-kind', { file })
  const id = randomUUID()
  await insertEvidenceFile(context.db, {
    ...{ id, assignment_id: assignmentId, name: file, type, bytes },
    ...{ recorded_at: context.now, recorded_by: recorderOf(context) },
  })
  return { id, name: file }
}
