import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables/tables.ts'

/**
 * Copies every programme with its tasks and assignments so many times over, without going through operations, for measuring
 * with many rows. Of the copies, `closed` are done and accepted on the day; what is open stays as it is.
 */
export async function multiplyWork(db: Kysely<Tables>, asked: Multiplication): Promise<void> {
  await db.connection().execute(async (connection) => {
    // Copies of what is right are right, and nobody listens: a million rows need no foreign key looked up, and no telling.
    const { rows } = await sql<{
      may: boolean
    }>`select current_setting('is_superuser')::boolean as may`.execute(connection)
    const role = (name: 'replica' | 'origin') =>
      rows[0]?.may ? sql`set session_replication_role = ${sql.lit(name)}`.execute(connection) : null
    await role('replica')
    try {
      await copyWork(connection, asked)
    } finally {
      await role('origin')
    }
  })
}

interface Multiplication {
  readonly copies: number
  readonly closed?: number
  readonly closedOn?: string
}

async function copyWork(
  db: Kysely<Tables>,
  { copies, closed = 0, closedOn = '2023-12-29' }: Multiplication,
): Promise<void> {
  const copy = sql`generate_series(1, ${copies}::int) as k`
  const idOf = (column: string) => sql`md5(x.${sql.ref(column)}::text || k)::uuid`
  const insert = (table: string, from: ReturnType<typeof sql>, changes: ReturnType<typeof sql>) =>
    // Joined, for PostgreSQL would make a record in the list of columns anew for each of them.
    sql`insert into ${sql.table(table)}
      select r.*
      from ${from}
      cross join lateral jsonb_populate_record(null::${sql.table(table)}, to_jsonb(x) || ${changes}) as r`.execute(
      db,
    )
  const everyCopy = (table: string) => sql`${sql.table(table)} as x, ${copy}`
  await insert(
    'documents',
    everyCopy('documents'),
    sql`jsonb_build_object('id', ${idOf('id')}, 'sha256', x.sha256 || k, 'text', '', 'blocks', '[]'::jsonb)`,
  )
  await insert(
    'programmes',
    everyCopy('programmes'),
    sql`jsonb_build_object('id', ${idOf('id')}, 'document_id', ${idOf('document_id')})`,
  )
  await insert(
    'tasks',
    sql`tasks as x, ${copy}`,
    sql`jsonb_build_object('id', ${idOf('id')}, 'programme_id', ${idOf('programme_id')})`,
  )
  const held = sql`'task_id', ${idOf('task_id')}`
  await insert('assignments', everyCopy('assignments'), sql`jsonb_build_object('id', ${idOf('id')}, ${held})`)
  await insert(
    'assignment_events',
    everyCopy('assignment_events'),
    sql`jsonb_build_object('assignment_id', ${idOf('assignment_id')})`,
  )
  const done = sql`case when k > ${copies - closed}::int then jsonb_build_object(
    'evidence_date', ${closedOn}::date, 'submitted_on', ${closedOn}::date, 'accepted_on', ${closedOn}::date,
    'from_day', ${closedOn}::date) else '{}'::jsonb end`
  await insert(
    'assignment_states',
    everyCopy('assignment_states'),
    sql`jsonb_build_object('assignment_id', ${idOf('assignment_id')}, ${held}) || ${done}`,
  )
  await sql`
    insert into closed_tallies (organisation_code, role, given_by, status, grade, on_day, unproven_on, count)
    select organisation_code, role, given_by, 'done', 'early', ${closedOn}::date, ${closedOn}::date, count(*)
    from assignment_states where accepted_on = ${closedOn}::date group by 1, 2, 3
    on conflict do nothing`.execute(db)
  await sql`vacuum analyze`.execute(db)
}
