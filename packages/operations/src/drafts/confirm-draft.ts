import type { ConfirmedDraft } from '@dondoc/contracts'
import { lockDraft } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { permitAtAll } from '../permit.ts'
import { knownRound } from './draft-moment.ts'
import { readOf, stateOf } from './draft-state.ts'
import { publishDraft } from './publish-draft.ts'
import { refuseClosed, refuseUnseen } from './refuse-unseen.ts'

/**
 * Publishes the programme, all or nothing. Confirmed again, or by two people at once, it is published once and both are
 * given the same programme. Refused: not-found, draft-not-read, draft-closed, stale, draft-incomplete.
 */
export async function confirmDraft(
  context: OperationContext,
  { draftId, seen }: { draftId: string; seen: number },
): Promise<ConfirmedDraft> {
  permitAtAll(context, 'load-programme')
  return context.db.transaction().execute(async (tx) => {
    const draft = readOf(await lockDraft(tx, draftId), draftId)
    if (draft.programme_id) return { programmeId: draft.programme_id, published: false }
    refuseClosed(draft)
    await refuseUnseen(tx, draft, seen)
    const state = await stateOf(tx, draft)
    const known = await knownRound(tx, draft, state, context.today)
    const { programmeId } = await publishDraft(tx, context, { draft, state, known })
    return { programmeId, published: true }
  })
}
