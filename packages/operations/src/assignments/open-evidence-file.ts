import { loadEvidenceFile } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { isPermitted } from '../permit.ts'

/** A file of evidence, for whoever may read the work that it proves today, its giver too; to others there is none. */
export async function openEvidenceFile(
  context: OperationContext,
  { fileId }: { fileId: string },
): Promise<{ fileName: string; bytes: Uint8Array }> {
  const file = await loadEvidenceFile(context.db, fileId)
  const organisations = await organisationsOfDay(context.db, context.today)
  if (!file || !isPermitted(context, 'read-work', file, organisations))
    throw new OperationRefused('not-found', { file: fileId })
  return { fileName: file.name, bytes: file.bytes }
}
