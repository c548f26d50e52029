import { programmeOf, replayDraft } from '@dondoc/domain/drafts'
import type { DraftTask } from '@dondoc/domain/programme'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { loadDraftEdits, type StoredDraft } from '../documents/drafts.query.ts'
import type { Disagreement } from './verify-projections.query.ts'

/**
 * Replays every draft's edits: their count is its version, and of a confirmed draft the tasks they lead to are the tasks
 * that were published, as they stand or, where a later version changed them, as they were kept.
 */
export async function* verifyDrafts(
  db: Kysely<Tables>,
): AsyncGenerator<{ checked: number; disagreements: Disagreement[] }> {
  const ids = await db
    .selectFrom('drafts')
    .select('id')
    .where('reading', 'is not', null)
    .orderBy('id')
    .execute()
  for (const { id } of ids) {
    const draft = await db.selectFrom('drafts').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    yield { checked: 1, disagreements: await disagreementsOf(db, draft) }
  }
}

async function disagreementsOf(db: Kysely<Tables>, draft: StoredDraft): Promise<Disagreement[]> {
  const says = (what: string): Disagreement => ({ assignmentId: null, what: `draft ${draft.id}: ${what}` })
  const edits = await loadDraftEdits(db, draft.id)
  const found: Disagreement[] = []
  if (draft.version !== edits.length) found.push(says(`version ${draft.version}, ${edits.length} edits`))
  if (!draft.reading || !draft.document_id) return found
  const { work } = replayDraft(
    draft.reading,
    edits.map(({ edit }) => edit),
  )
  const replayed = programmeOf(work, draft.reading).tasks.map(wordingOf).toSorted()
  const published = (await wordingsIn(db, draft.document_id)).toSorted()
  const differing = replayed.filter((wording, index) => wording !== published[index]).length
  if (replayed.length !== published.length)
    found.push(says(`${published.length} tasks published, ${replayed.length} replayed`))
  else if (differing > 0) found.push(says(`${differing} tasks differ from their edits`))
  return found
}

/** The tasks of one version of a document: those that still stand as it words them, and those kept as it worded them. */
async function wordingsIn(db: Kysely<Tables>, documentId: string): Promise<string[]> {
  const standing = await db.selectFrom('tasks').selectAll().where('document_id', '=', documentId).execute()
  const kept = await db
    .selectFrom('task_wordings')
    .select('wording')
    .where('document_id', '=', documentId)
    .execute()
  return [...standing, ...kept.map(({ wording }) => wording)].map((task) =>
    wordingOf({ ...task, schedulePhrase: task.schedule_phrase }),
  )
}

type Wording = Pick<
  DraftTask,
  | 'code'
  | 'section'
  | 'heading'
  | 'text'
  | 'duty'
  | 'deliverable'
  | 'lead'
  | 'coordinating'
  | 'schedulePhrase'
> & { readonly schedule: object }

function wordingOf(task: Wording): string {
  const { code, section, heading, text, duty, deliverable, lead, coordinating, schedulePhrase } = task
  const schedule = Object.entries(task.schedule).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([
    ...[code, section, heading, text, duty, deliverable, lead, coordinating],
    ...[schedulePhrase, schedule],
  ])
}
