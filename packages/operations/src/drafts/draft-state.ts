import { type Kysely, loadDraftEdits, type StoredDraft, type Tables } from '@dondoc/database'
import { type DraftState, replayDraft } from '@dondoc/domain/drafts'
import type { ProgrammeDraft } from '@dondoc/domain/programme'
import { OperationRefused } from '../operation-refused.ts'

/** A draft whose file was read. */
export type ReadDraft = StoredDraft & { readonly reading: ProgrammeDraft; readonly text: string }

/** Refused where there is no such draft, or its file is not read. */
export function readOf(draft: StoredDraft | null, draftId: string): ReadDraft {
  if (!draft) throw new OperationRefused('not-found', { draft: draftId })
  const { reading, text } = draft
  if (reading === null || text === null) throw new OperationRefused('draft-not-read', { stage: draft.stage })
  return { ...draft, reading, text }
}

/** The draft after all its edits. */
export async function stateOf(
  db: Kysely<Tables>,
  draft: Pick<ReadDraft, 'id' | 'reading'>,
): Promise<DraftState> {
  const edits = await loadDraftEdits(db, draft.id)
  return replayDraft(
    draft.reading,
    edits.map(({ edit }) => edit),
  )
}
