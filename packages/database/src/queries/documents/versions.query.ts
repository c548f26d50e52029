import type { LocalDate } from '@dondoc/domain/days'
import type { CarriedMeasure } from '@dondoc/domain/targets'
import { phaseOf } from '@dondoc/domain/tasks'
import { type Insertable, type Kysely, sql, type Transaction } from 'kysely'
import type { ProgrammeTable, TaskTable } from '../../tables/programme.table.ts'
import type { Tables } from '../../tables/tables.ts'
import { lockAssignments } from '../assignments/lock-assignment.query.ts'
import { inChunks } from '../in-chunks.ts'
import type { StoredTask } from './programmes.query.ts'

/** What a new version may say anew of a task. */
const worded = [
  ...(['document_id', 'position', 'code', 'section', 'heading', 'text', 'duty', 'measure'] as const),
  ...(['deliverable', 'lead', 'coordinating', 'references', 'schedule', 'schedule_kind'] as const),
  ...(['schedule_phrase', 'source_from', 'source_until', 'search_text', 'ended_by'] as const),
]

const closed = ['done', 'withdrawn', 'handed-over']

/** Every assignment of the programme's tasks as it stands now; one that was handed over stands no more, and is closed. */
export async function loadHeldTasks(db: Kysely<Tables>, programmeId: string) {
  const rows = await db
    .selectFrom('assignments as a')
    .innerJoin('tasks as t', 't.id', 'a.task_id')
    .leftJoin('assignment_states as s', (on) =>
      on.onRef('s.assignment_id', '=', 'a.id').on('s.until_day', 'is', null),
    )
    .select([
      'a.id',
      'a.task_id',
      'a.organisation_code',
      'a.role',
      'a.parent_id',
      's.parent_id as under',
      'a.taken_over_from',
      's.facts',
    ])
    .where('t.programme_id', '=', programmeId)
    .orderBy('a.id')
    .execute()
  return rows.map(({ id, task_id, organisation_code, role, parent_id, under, taken_over_from, facts }) => ({
    ...{ assignment: id, task: task_id, organisation: organisation_code, parent: under ?? parent_id },
    ...{ takenOverFrom: taken_over_from, beside: role !== 'lead' || parent_id !== null },
    closed: facts === null || closed.includes(phaseOf(facts)),
    deadline: facts?.currentDeadline ?? null,
  }))
}

/** Holds the programme and all its assignments against other changes until the transaction ends. */
export async function lockProgramme(tx: Transaction<Tables>, programmeId: string): Promise<void> {
  await tx.selectFrom('programmes').select('id').where('id', '=', programmeId).forUpdate().execute()
  const held = await tx
    .selectFrom('assignments')
    .select('id')
    .where('task_id', 'in', tx.selectFrom('tasks').select('id').where('programme_id', '=', programmeId))
    .execute()
  await lockAssignments(
    tx,
    held.map(({ id }) => id),
  )
}

export interface NewVersion {
  readonly programmeId: string
  readonly programme: Omit<Insertable<ProgrammeTable>, 'id' | 'received_on'>
  /** Tasks that go on, with what the new version says of them. */
  readonly kept: readonly { readonly before: StoredTask; readonly row: Insertable<TaskTable> }[]
  readonly added: readonly Insertable<TaskTable>[]
  readonly removed: readonly string[]
  /** Measures that go on in other words. */
  readonly carried: readonly CarriedMeasure[]
  /** The day from which the new version holds. */
  readonly from: LocalDate
}

/** Gives the programme a new version of its document; what its tasks were before is kept. */
export async function replaceVersion(tx: Transaction<Tables>, version: NewVersion): Promise<void> {
  const { programmeId, programme, kept, added, removed, from } = version
  for (const part of inChunks(kept.map(({ before }) => wordingRow(before, from))))
    await tx.insertInto('task_wordings').values(part).execute()
  await keepTargets(tx, version)
  await tx.updateTable('programmes').set(programme).where('id', '=', programmeId).execute()
  if (removed.length > 0)
    await tx
      .updateTable('tasks')
      .set({ ended_by: programme.document_id })
      .where('id', 'in', removed)
      .execute()
  // Codes may change places: each is free before any is taken.
  const ids = kept.map(({ before }) => before.id)
  await sql`update tasks set code = id::text where id = any(${ids}::uuid[])`.execute(tx)
  for (const part of inChunks(kept.map(({ before, row }) => ({ ...row, id: before.id }))))
    await tx
      .insertInto('tasks')
      .values(part)
      .onConflict((there) =>
        there
          .column('id')
          .doUpdateSet(({ ref }) =>
            Object.fromEntries(worded.map((column) => [column, ref(`excluded.${column}`)])),
          ),
      )
      .execute()
  for (const part of inChunks(added)) await tx.insertInto('tasks').values(part).execute()
}

async function keepTargets(
  tx: Transaction<Tables>,
  { programmeId, programme, carried, from }: NewVersion,
): Promise<void> {
  const before = await tx
    .selectFrom('programmes')
    .select(['document_id', 'targets'])
    .where('id', '=', programmeId)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('target_versions')
    .values({
      ...{ programme_id: programmeId, document_id: before.document_id, replaced_by: programme.document_id },
      ...{ targets: JSON.stringify(before.targets), carried: JSON.stringify(carried), until_day: from },
    })
    .execute()
}

function wordingRow(task: StoredTask, until_day: LocalDate) {
  const { code, section, heading, text, duty, deliverable, lead, coordinating, schedule } = task
  const { schedule_phrase, source_from, source_until } = task
  const wording = {
    ...{ code, section, heading, text, duty, deliverable, lead, coordinating },
    ...{ schedule, schedule_phrase, source_from, source_until },
  }
  return { task_id: task.id, document_id: task.document_id, wording: JSON.stringify(wording), until_day }
}

/** The versions of the programme's document, newest first, with the files they came in. */
export async function loadVersions(db: Kysely<Tables>, programmeId: string) {
  return db
    .selectFrom('drafts as r')
    .innerJoin('documents as d', 'd.id', 'r.document_id')
    .innerJoin('programmes as p', 'p.id', 'r.programme_id')
    .select(['r.id', 'r.document_id', 'r.file_name', 'r.sha256', 'r.edited_at', 'r.edited_by', 'd.date'])
    .where('r.programme_id', '=', programmeId)
    .orderBy((is) => is('r.document_id', '=', is.ref('p.document_id')), 'desc')
    .orderBy('r.edited_at', 'desc')
    .execute()
}
