import type { DraftView } from '@dondoc/contracts'
import type { ListedDraft } from '@dondoc/database'

/** What lists and the screen say of a draft before its content. */
export function presentHead(
  draft: ListedDraft,
  sizes: ReadonlyMap<string, number>,
  posts: ReadonlyMap<string, string>,
): Omit<DraftView, 'reading' | 'at'> {
  const { id, stage, refusal, sha256, file_name, started_at, started_by, edited_at, edited_by } = draft
  return {
    ...{ id, stage, refusal, programmeId: draft.programme_id },
    file: { name: file_name, bytes: sizes.get(sha256) ?? 0, sha256 },
    startedAt: started_at.toISOString(),
    startedBy: posts.get(started_by) ?? started_by,
    editedAt: edited_at?.toISOString() ?? null,
    editedBy: edited_by && (posts.get(edited_by) ?? edited_by),
  }
}
