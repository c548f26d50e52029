import type { Insertable, Kysely, Selectable, Transaction } from 'kysely'
import type { DocumentTable, ProgrammeTable, TaskTable } from '../../tables/programme.table.ts'
import type { Tables } from '../../tables/tables.ts'
import { inChunks } from '../in-chunks.ts'

export type StoredTask = Selectable<TaskTable>
export type StoredDocument = Selectable<DocumentTable>
export type StoredProgramme = Selectable<ProgrammeTable>

export interface NewProgramme {
  readonly document: Insertable<DocumentTable>
  readonly programme: Insertable<ProgrammeTable>
  readonly tasks: readonly Insertable<TaskTable>[]
}

export async function insertProgramme(
  tx: Transaction<Tables>,
  { document, programme, tasks }: NewProgramme,
): Promise<void> {
  await insertDocument(tx, document)
  await tx.insertInto('programmes').values(programme).execute()
  for (const part of inChunks(tasks)) await tx.insertInto('tasks').values(part).execute()
}

export async function insertDocument(
  tx: Transaction<Tables>,
  document: Insertable<DocumentTable>,
): Promise<void> {
  await tx.insertInto('documents').values(document).execute()
}

/** The programme that was read from these very bytes, if any. */
export async function findProgrammeBySha256(db: Kysely<Tables>, sha256: string): Promise<string | null> {
  const row = await db
    .selectFrom('programmes')
    .innerJoin('documents', 'documents.id', 'programmes.document_id')
    .select('programmes.id')
    .where('documents.sha256', '=', sha256)
    .executeTakeFirst()
  return row?.id ?? null
}

/** Whether any programme was ever loaded. */
export async function hasProgrammes(db: Kysely<Tables>): Promise<boolean> {
  const found = await db.selectFrom('programmes').select('id').limit(1).executeTakeFirst()
  return found !== undefined
}

export async function loadProgrammes(db: Kysely<Tables>) {
  return db
    .selectFrom('programmes as p')
    .innerJoin('documents as d', 'd.id', 'p.document_id')
    .innerJoin('tasks as t', 't.programme_id', 'p.id')
    .select([
      'p.id',
      'p.received_on',
      'd.type',
      'd.number',
      'd.symbol',
      'd.issuer',
      'd.place',
      'd.date',
      'd.subject',
    ])
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('t.measure', '=', false).as('tasks'),
      fn.countAll<number>().filterWhere('t.measure', '=', true).as('measures'),
    ])
    .where('t.ended_by', 'is', null)
    .groupBy(['p.id', 'd.id'])
    .orderBy('p.received_on', 'desc')
    .orderBy('p.id')
    .execute()
}

export async function loadProgramme(db: Kysely<Tables>, programmeId: string) {
  return db
    .selectFrom('programmes as p')
    .innerJoin('documents as d', 'd.id', 'p.document_id')
    .select([
      'p.id',
      'p.received_on',
      'p.assigned_by',
      'p.references',
      'p.targets',
      'p.findings',
      'd.text',
      'd.blocks',
    ])
    .select(['d.type', 'd.number', 'd.symbol', 'd.issuer', 'd.place', 'd.date', 'd.subject'])
    .where('p.id', '=', programmeId)
    .executeTakeFirst()
}

/** The tasks that the present version of the programme's document holds. */
export async function loadTasksOf(db: Kysely<Tables>, programmeId: string): Promise<StoredTask[]> {
  return db
    .selectFrom('tasks')
    .selectAll()
    .where('programme_id', '=', programmeId)
    .where('ended_by', 'is', null)
    .orderBy('position')
    .execute()
}

/** Those of the tasks that exist and are tasks, not measures. */
export async function loadTasks(db: Kysely<Tables>, ids: readonly string[]): Promise<StoredTask[]> {
  return db.selectFrom('tasks').selectAll().where('id', 'in', ids).where('measure', '=', false).execute()
}

/** A task with its document's words. */
export async function loadTaskWithDocument(db: Kysely<Tables>, taskId: string) {
  return db
    .selectFrom('tasks as t')
    .innerJoin('documents as d', 'd.id', 't.document_id')
    .selectAll('t')
    .select(['d.text as document_text', 'd.blocks as document_blocks'])
    .where('t.id', '=', taskId)
    .executeTakeFirst()
}

/** What earlier versions of its document said of a task, newest first. */
export async function loadWordings(db: Kysely<Tables>, taskId: string) {
  return db
    .selectFrom('task_wordings as w')
    .innerJoin('documents as d', 'd.id', 'w.document_id')
    .select(['w.wording', 'w.until_day', 'd.type', 'd.symbol', 'd.subject', 'd.date', 'd.recorded_at'])
    .where('w.task_id', '=', taskId)
    .orderBy('d.recorded_at', 'desc')
    .execute()
}

/** Programmes whose present document bears the symbol, in whatever letters. */
export async function findProgrammesBySymbol(db: Kysely<Tables>, symbol: string) {
  return db
    .selectFrom('programmes as p')
    .innerJoin('documents as d', 'd.id', 'p.document_id')
    .select(['p.id', 'p.received_on', 'p.targets'])
    .select(['d.type', 'd.number', 'd.symbol', 'd.issuer', 'd.place', 'd.date', 'd.subject'])
    .where((is) => is(is.fn('upper', ['d.symbol']), '=', symbol.toUpperCase()))
    .orderBy('p.received_on', 'desc')
    .execute()
}

/** Open tasks that any of the organisations holds, each with all of these that hold it and what its programme is cited by. */
export async function loadOpenTasks(db: Kysely<Tables>, organisations: readonly string[]) {
  if (organisations.length === 0) return []
  return db
    .selectFrom('assignment_states as s')
    .innerJoin('tasks as t', 't.id', 's.task_id')
    .innerJoin('programmes as p', 'p.id', 't.programme_id')
    .innerJoin('documents as d', 'd.id', 'p.document_id')
    .select(['t.id', 't.code', 't.text', 't.programme_id', 'd.type', 'd.symbol', 'd.subject'])
    .select(({ fn }) => fn.agg<string[]>('array_agg', ['s.organisation_code']).as('bodies'))
    .where('s.organisation_code', 'in', organisations)
    .where('s.until_day', 'is', null)
    .where('s.accepted_on', 'is', null)
    .where('s.withdrawn_on', 'is', null)
    .groupBy(['t.id', 'd.id'])
    .orderBy('t.id')
    .execute()
}

/** The tasks of the programmes, measures left out, with when each is due. */
export async function loadTasksIn(db: Kysely<Tables>, programmes: readonly string[]) {
  if (programmes.length === 0) return []
  return db
    .selectFrom('tasks')
    .select(['code', 'text', 'schedule'])
    .where('programme_id', 'in', programmes)
    .where('measure', '=', false)
    .where('ended_by', 'is', null)
    .orderBy('programme_id')
    .orderBy('position')
    .execute()
}
