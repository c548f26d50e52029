import type { ConfirmedDraft } from '@dondoc/contracts'
import { inTransaction, lockDraft } from '@dondoc/database'
import { documentValuesOf } from '@dondoc/domain/drafts'
import type { OperationContext } from '../context.ts'
import { permitAtAll } from '../permit.ts'
import { knownRound } from './draft-moment.ts'
import { readOf, stateOf } from './draft-state.ts'
import { publishDraft } from './publish-draft.ts'
import { refuseClosed, refuseUnseen } from './refuse-unseen.ts'
import { tellHolders } from './tell-holders.ts'

/**
 * Publishes the programme and tells its holders, all or nothing. Confirmed again, or by two people at once, it is published once and both are
 * given the same programme. Refused: not-found, draft-not-read, draft-closed, stale, draft-incomplete.
 */
export async function confirmDraft(
  context: OperationContext,
  { draftId, seen }: { draftId: string; seen: number },
): Promise<ConfirmedDraft> {
  permitAtAll(context, 'load-programme')
  return inTransaction(context.db, async (tx) => {
    const draft = readOf(await lockDraft(tx, draftId), draftId)
    if (draft.programme_id) return { programmeId: draft.programme_id, published: false }
    refuseClosed(draft)
    await refuseUnseen(tx, draft, seen)
    const state = await stateOf(tx, draft)
    const known = await knownRound(tx, draft, state, context.today)
    const published = await publishDraft(tx, context, { draft, state, known })
    await tellHolders(tx, context, { draftId, document: documentValuesOf(state.work.document), published })
    return { programmeId: published.programmeId, published: true }
  })
}
