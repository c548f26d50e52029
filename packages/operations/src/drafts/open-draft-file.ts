import { loadDraft, loadFile } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'

/** The file as it came. */
export async function openDraftFile(
  context: OperationContext,
  { draftId }: { draftId: string },
): Promise<{ fileName: string; bytes: Uint8Array }> {
  permitAtAll(context, 'load-programme')
  const draft = await loadDraft(context.db, draftId)
  const bytes = draft && (await loadFile(context.db, draft.sha256))
  if (!bytes) throw new OperationRefused('not-found', { draft: draftId })
  return { fileName: draft.file_name, bytes }
}
