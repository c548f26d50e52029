import { type Kysely, loadDraftEdits, type StoredDraft, type Tables } from '@dondoc/database'
import { OperationRefused } from '../operation-refused.ts'
import { presentEdits } from './present-edits.ts'

/** Refused where the draft is confirmed or put away. */
export function refuseClosed({ stage, programme_id }: StoredDraft): void {
  if (stage !== 'read') throw new OperationRefused('draft-closed', { stage, programme: programme_id })
}

/** Refused where edits were made that the person has not seen, with what they were. */
export async function refuseUnseen(db: Kysely<Tables>, draft: StoredDraft, seen: number): Promise<void> {
  if (draft.version === seen) return
  const edits = await loadDraftEdits(db, draft.id)
  const unseen = edits.filter(({ sequence }) => sequence > seen)
  const facts = { sequence: draft.version }
  throw new OperationRefused('stale', facts, { edits: await presentEdits(db, unseen) })
}
