import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables/tables.ts'

/**
 * Stores a programme's rows once more under new ids, in one transaction, with the tasks, assignments, events and states that
 * hang on it: the least that publishing as many tasks writes, for benches to measure against.
 */
export async function copyProgramme(db: Kysely<Tables>, programmeId: string, copy: string): Promise<void> {
  const idOf = (column: string) => sql`md5(x.${sql.ref(column)}::text || ${copy}::text)::uuid`
  await db.transaction().execute(async (tx) => {
    const insert = (table: string, rows: ReturnType<typeof sql>, changes: ReturnType<typeof sql>) =>
      sql`insert into ${sql.table(table)}
        select r.* from (${rows}) as x
        cross join lateral jsonb_populate_record(null::${sql.table(table)}, to_jsonb(x) || ${changes}) as r`.execute(
        tx,
      )
    const tasks = sql`select id from tasks where programme_id = ${programmeId}`
    const held = sql`select id from assignments where task_id in (${tasks})`
    const of = (table: string, column: string, ids: ReturnType<typeof sql>) =>
      sql`select * from ${sql.table(table)} where ${sql.ref(column)} in (${ids})`
    await insert(
      'documents',
      of('documents', 'id', sql`select document_id from programmes where id = ${programmeId}`),
      sql`jsonb_build_object('id', ${idOf('id')}, 'sha256', md5(x.sha256 || ${copy}::text))`,
    )
    await insert(
      'programmes',
      of('programmes', 'id', sql`${programmeId}`),
      sql`jsonb_build_object('id', ${idOf('id')}, 'document_id', ${idOf('document_id')})`,
    )
    await insert(
      'tasks',
      of('tasks', 'programme_id', sql`${programmeId}`),
      sql`jsonb_build_object('id', ${idOf('id')}, 'programme_id', ${idOf('programme_id')}, 'document_id', ${idOf('document_id')})`,
    )
    await insert(
      'assignments',
      of('assignments', 'task_id', tasks),
      sql`jsonb_build_object('id', ${idOf('id')}, 'task_id', ${idOf('task_id')})`,
    )
    await insert(
      'assignment_events',
      of('assignment_events', 'assignment_id', held),
      sql`jsonb_build_object('assignment_id', ${idOf('assignment_id')})`,
    )
    await insert(
      'assignment_states',
      of('assignment_states', 'assignment_id', held),
      sql`jsonb_build_object('assignment_id', ${idOf('assignment_id')}, 'task_id', ${idOf('task_id')})`,
    )
  })
}
