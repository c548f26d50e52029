import type { DraftHistoryEntry } from '@dondoc/contracts'
import { type Kysely, loadPostNames, type RecordedEdit, type Tables } from '@dondoc/database'

/** Edits as people read them: posts by their names. */
export async function presentEdits(
  db: Kysely<Tables>,
  edits: readonly RecordedEdit[],
): Promise<DraftHistoryEntry[]> {
  const names = await loadPostNames(db)
  return edits.map(({ recordedBy, ...edit }) => ({ ...edit, by: names.get(recordedBy) ?? recordedBy }))
}
