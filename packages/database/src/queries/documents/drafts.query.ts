import type { DraftEdit } from '@dondoc/domain/drafts'
import type { Block, ProgrammeDraft } from '@dondoc/domain/programme'
import type { Kysely, Selectable, Transaction } from 'kysely'
import type { DraftEditTable, DraftTable } from '../../tables/draft.table.ts'
import type { Tables } from '../../tables/tables.ts'

export type StoredDraft = Selectable<DraftTable>

export interface NewDraft {
  readonly id: string
  readonly sha256: string
  readonly fileName: string
  readonly startedAt: string
  readonly startedBy: string
}

/** The draft that is open, confirmed or refused for these very bytes, if any. */
export async function findDraftOfFile(db: Kysely<Tables>, sha256: string): Promise<StoredDraft | null> {
  const row = await db
    .selectFrom('drafts')
    .selectAll()
    .where('sha256', '=', sha256)
    .where('stage', '<>', 'discarded')
    .executeTakeFirst()
  return row ?? null
}

/** False where another draft of the same bytes came first. */
export async function insertDraft(tx: Transaction<Tables>, draft: NewDraft): Promise<boolean> {
  const inserted = await tx
    .insertInto('drafts')
    .values({
      ...{ id: draft.id, sha256: draft.sha256, file_name: draft.fileName },
      ...{ stage: 'uploaded', version: 0, started_at: draft.startedAt, started_by: draft.startedBy },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function loadDraft(db: Kysely<Tables>, draftId: string): Promise<StoredDraft | null> {
  const row = await db.selectFrom('drafts').selectAll().where('id', '=', draftId).executeTakeFirst()
  return row ?? null
}

/** Held against other changes until the transaction ends. */
export async function lockDraft(tx: Transaction<Tables>, draftId: string): Promise<StoredDraft | null> {
  const row = await tx
    .selectFrom('drafts')
    .selectAll()
    .where('id', '=', draftId)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

/** A draft without the words of its document, which lists do not show. */
export type ListedDraft = Omit<StoredDraft, 'text' | 'blocks'>

/** Drafts in these stages, those last touched first. */
export async function loadDrafts(
  db: Kysely<Tables>,
  stages: readonly StoredDraft['stage'][],
): Promise<ListedDraft[]> {
  return db
    .selectFrom('drafts')
    .select(['id', 'sha256', 'file_name', 'stage', 'reading_since', 'refusal', 'reading', 'version'])
    .select(['document_id', 'programme_id', 'started_at', 'started_by', 'edited_at', 'edited_by'])
    .where('stage', 'in', stages)
    .orderBy((order) => order.fn.coalesce('edited_at', 'started_at'), 'desc')
    .limit(200)
    .execute()
}

/**
 * Takes the draft up for reading; false where it is read already, or another process reads it since `takenBefore`. One that
 * was refused is tried again: readers learn.
 */
export async function beginReading(
  db: Kysely<Tables>,
  draftId: string,
  { now, takenBefore }: { now: string; takenBefore: string },
): Promise<boolean> {
  const taken = await db
    .updateTable('drafts')
    .set({ stage: 'reading', reading_since: now })
    .where('id', '=', draftId)
    .where((is) =>
      is.or([
        is('stage', 'in', ['uploaded', 'refused']),
        is.and([is('stage', '=', 'reading'), is('reading_since', '<', new Date(takenBefore))]),
      ]),
    )
    .returning('id')
    .executeTakeFirst()
  return taken !== undefined
}

export interface StoredReading {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly reading: ProgrammeDraft
}

/** Keeps what was read, once. */
export async function finishReading(
  db: Kysely<Tables>,
  draftId: string,
  read: StoredReading | { readonly refusal: { code: string; facts: Record<string, string | number | null> } },
): Promise<void> {
  const outcome =
    'refusal' in read
      ? { stage: 'refused' as const, refusal: JSON.stringify(read.refusal) }
      : {
          ...{ stage: 'read' as const, refusal: null },
          ...{ text: read.text, reading: JSON.stringify(read.reading) },
          blocks: JSON.stringify(
            read.blocks.map(({ kind, range, level, cell }) => ({ kind, range, level, cell })),
          ),
        }
  await db
    .updateTable('drafts')
    .set({ ...outcome, reading_since: null })
    .where('id', '=', draftId)
    .where('stage', 'in', ['uploaded', 'reading'])
    .execute()
}

export interface RecordedEdit {
  readonly sequence: number
  readonly edit: DraftEdit
  /** ISO instant. */
  readonly recordedAt: string
  readonly recordedBy: string
}

export async function loadDraftEdits(db: Kysely<Tables>, draftId: string): Promise<RecordedEdit[]> {
  const rows = await db
    .selectFrom('draft_edits')
    .selectAll()
    .where('draft_id', '=', draftId)
    .orderBy('sequence')
    .execute()
  return rows.map(recordedEdit)
}

function recordedEdit(row: Selectable<DraftEditTable>): RecordedEdit {
  return {
    ...{ sequence: row.sequence, edit: row.edit },
    ...{ recordedAt: row.recorded_at.toISOString(), recordedBy: row.recorded_by },
  }
}

/** Adds one edit to the draft's history. */
export async function appendDraftEdit(
  tx: Transaction<Tables>,
  draftId: string,
  { sequence, edit, recordedAt, recordedBy }: RecordedEdit,
): Promise<void> {
  const recorded = { recorded_at: recordedAt, recorded_by: recordedBy }
  const row = { draft_id: draftId, sequence, type: edit.type, edit: JSON.stringify(edit), ...recorded }
  await tx.insertInto('draft_edits').values(row).execute()
  await tx
    .updateTable('drafts')
    .set({ version: sequence, edited_at: recordedAt, edited_by: recordedBy })
    .where('id', '=', draftId)
    .execute()
}

/** Puts the draft away, or links it to the programme it became. */
export async function closeDraft(
  tx: Transaction<Tables>,
  draftId: string,
  closed: {
    readonly became: { readonly programmeId: string; readonly documentId: string } | null
    readonly at: string
    readonly by: string
  },
): Promise<void> {
  const { became } = closed
  await tx
    .updateTable('drafts')
    .set({
      stage: became ? 'confirmed' : 'discarded',
      ...{ programme_id: became?.programmeId ?? null, document_id: became?.documentId ?? null },
      ...{ edited_at: closed.at, edited_by: closed.by },
    })
    .where('id', '=', draftId)
    .execute()
}
