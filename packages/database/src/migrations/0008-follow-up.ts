import { type Kysely, sql } from 'kysely'

/** Roles, work given out below, what waits for an answer, and files of evidence. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table assignments
      add column role text not null default 'lead',
      add column parent_id uuid references assignments,
      add column words text,
      drop constraint assignments_task_id_organisation_code_key`.execute(db)
  await sql`
    create unique index assignments_given_once on assignments (task_id, organisation_code, role, parent_id)
    nulls not distinct`.execute(db)
  await sql`
    create index assignments_by_parent on assignments (parent_id)
    where parent_id is not null`.execute(db)
  await sql`
    alter table assignment_states
      add column role text not null default 'lead',
      add column given_by text,
      add column deadline_explained boolean not null default false,
      add column refused_on date,
      add column extension_asked_on date,
      add column reply_by date`.execute(db)
  await sql`
    create table evidence_files (
      id uuid primary key,
      assignment_id uuid not null references assignments,
      name text not null,
      type text not null,
      bytes bytea not null,
      recorded_at timestamptz not null,
      recorded_by text not null
    )`.execute(db)
}
