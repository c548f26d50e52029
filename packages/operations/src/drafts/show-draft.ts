import type { DraftHistoryEntry, DraftView } from '@dondoc/contracts'
import { loadDraft, loadDraftEdits, loadFileSizes, loadPostNames } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'
import { knownRound, presentMoment } from './draft-moment.ts'
import { readOf, stateOf } from './draft-state.ts'
import { presentEdits } from './present-edits.ts'
import { presentHead } from './present-head.ts'

/** A draft: the document on one side, the work on the other. */
export async function showDraft(
  context: OperationContext,
  { draftId }: { draftId: string },
): Promise<DraftView> {
  permitAtAll(context, 'load-programme')
  const draft = await loadDraft(context.db, draftId)
  if (!draft) throw new OperationRefused('not-found', { draft: draftId })
  const sizes = await loadFileSizes(context.db, [draft.sha256])
  const head = presentHead(draft, sizes, await loadPostNames(context.db))
  if (draft.reading === null) return { ...head, reading: null, at: null }
  const read = readOf(draft, draftId)
  const state = await stateOf(context.db, read)
  const { references, targets, remarks = [] } = read.reading
  return {
    ...head,
    reading: { text: read.text, blocks: draft.blocks ?? [], references, targets, remarks },
    at: await presentMoment(context.db, state, await knownRound(context.db, read, state, context.today)),
  }
}

/** Everything that was done to a draft, newest first. */
export async function showDraftHistory(
  context: OperationContext,
  { draftId }: { draftId: string },
): Promise<DraftHistoryEntry[]> {
  permitAtAll(context, 'load-programme')
  const draft = await loadDraft(context.db, draftId)
  if (!draft) throw new OperationRefused('not-found', { draft: draftId })
  return presentEdits(context.db, (await loadDraftEdits(context.db, draftId)).reverse())
}
