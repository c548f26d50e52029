import type { DraftChange } from '@dondoc/contracts'
import { appendDraftEdit, inTransaction, lockDraft } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { type DraftCommand, type DraftWork, decideDraftEdit, nextState } from '@dondoc/domain/drafts'
import { absentOrganisation } from '@dondoc/domain/reorganisation'
import { type OperationContext, recorderOf } from '../context.ts'
import { accepted } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'
import { knownRound, knownWithin, presentMoment } from './draft-moment.ts'
import { readOf, stateOf } from './draft-state.ts'
import { livesOf, registerOfReceipt } from './receipt-register.ts'
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
    const day = dayOf(state.work, command) ?? context.today
    const register = await registerOfReceipt(tx, day)
    const isMissing = namedIn(command).some((code) => !register.structure.organisations.has(code))
    const lives = isMissing ? await livesOf(tx, register) : null
    const hand = {
      ...state,
      text: draft.text,
      canUndo: state.earlier.length > 0,
      canRedo: state.undone.length > 0,
    }
    const absent = (code: string) => lives && absentOrganisation(lives, code)
    const edit = accepted(decideDraftEdit(hand, command, { today: context.today, absent }))
    const next = nextState(state, edit)
    const recorded = { recordedAt: context.now, recordedBy: recorderOf(context) }
    await appendDraftEdit(tx, draftId, { sequence: next.sequence, edit, ...recorded })
    const isSameDay = (next.work.receipt.receivedOn ?? context.today) === day
    const known = isSameDay
      ? await knownWithin(tx, draft, next, register)
      : await knownRound(tx, draft, next, context.today)
    const moment = await presentMoment(tx, next, known)
    const unreckoned = edit.type === 'undone' || edit.type === 'redone'
    return { ...moment, edit, work: unreckoned ? next.work : null }
  })
}

/** The day of receipt on which whom the command names has to be there: the one it sets, else the one that stands. */
function dayOf({ receipt }: DraftWork, command: DraftCommand): LocalDate | null {
  const set = command.type === 'change-receipt' ? command.change.receivedOn : undefined
  return set === undefined ? receipt.receivedOn : set
}

/** The organisations that a command gives work, or makes the assigning side. */
function namedIn(command: DraftCommand): readonly string[] {
  if (command.type === 'match-body') return command.organisations
  const assignedBy = command.type === 'change-receipt' ? command.change.assignedBy : null
  return assignedBy ? [assignedBy] : []
}
