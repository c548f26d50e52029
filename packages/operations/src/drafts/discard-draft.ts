import { closeDraft, inTransaction, lockDraft } from '@dondoc/database'
import { type OperationContext, recorderOf } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'
import { refuseUnseen } from './refuse-unseen.ts'

/** Puts a draft away; its history is kept and the file may be uploaded anew. Refused: draft-closed, stale. */
export async function discardDraft(
  context: OperationContext,
  { draftId, seen }: { draftId: string; seen: number },
): Promise<void> {
  permitAtAll(context, 'load-programme')
  await inTransaction(context.db, async (tx) => {
    const draft = await lockDraft(tx, draftId)
    if (!draft) throw new OperationRefused('not-found', { draft: draftId })
    const { stage, programme_id } = draft
    if (stage === 'confirmed' || stage === 'discarded')
      throw new OperationRefused('draft-closed', { stage, programme: programme_id })
    await refuseUnseen(tx, draft, seen)
    await closeDraft(tx, draftId, { became: null, at: context.now, by: recorderOf(context) })
  })
}
