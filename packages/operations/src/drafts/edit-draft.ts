import type { DraftChange } from '@dondoc/contracts'
import { appendDraftEdit, inTransaction, lockDraft } from '@dondoc/database'
import { type DraftCommand, decideDraftEdit, nextState } from '@dondoc/domain/drafts'
import { type OperationContext, recorderOf } from '../context.ts'
import { accepted } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'
import { knownRound, presentMoment, structureOfReceipt } from './draft-moment.ts'
import { readOf, stateOf } from './draft-state.ts'
import { refuseClosed, refuseUnseen } from './refuse-unseen.ts'

/**
 * Does one thing to a draft and keeps it, with who did it. Refused: not-found, draft-not-read, draft-closed, stale where
 * another edit came in between, or what the domain says.
 */
export async function editDraft(
  context: OperationContext,
  { draftId, seen, command }: { draftId: string; seen: number; command: DraftCommand },
): Promise<DraftChange> {
  permitAtAll(context, 'load-programme')
  return inTransaction(context.db, async (tx) => {
    const draft = readOf(await lockDraft(tx, draftId), draftId)
    refuseClosed(draft)
    await refuseUnseen(tx, draft, seen)
    const state = await stateOf(tx, draft)
    const before = await structureOfReceipt(tx, state.work.receipt.receivedOn ?? context.today)
    const hand = {
      ...state,
      text: draft.text,
      canUndo: state.earlier.length > 0,
      canRedo: state.undone.length > 0,
    }
    const edit = accepted(
      decideDraftEdit(hand, command, {
        ...{ today: context.today, isOrganisation: (code) => before.organisations.has(code) },
      }),
    )
    const next = nextState(state, edit)
    const recorded = { recordedAt: context.now, recordedBy: recorderOf(context) }
    await appendDraftEdit(tx, draftId, { sequence: next.sequence, edit, ...recorded })
    const moment = presentMoment(next, await knownRound(tx, draft, next, context.today))
    const unreckoned = edit.type === 'undone' || edit.type === 'redone'
    return { ...moment, edit, work: unreckoned ? next.work : null }
  })
}
