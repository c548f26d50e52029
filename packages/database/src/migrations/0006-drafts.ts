import { type Kysely, sql } from 'kysely'

/** A file is known by its bytes; a draft is one reading of it and the edits that people made to it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table files (
      sha256 text primary key,
      name text not null,
      size integer not null,
      bytes bytea not null,
      recorded_at timestamptz not null,
      recorded_by text not null
    )`.execute(db)
  await sql`
    create table drafts (
      id uuid primary key,
      sha256 text not null references files,
      file_name text not null,
      stage text not null,
      reading_since timestamptz,
      refusal jsonb,
      text text,
      blocks jsonb,
      reading jsonb,
      version integer not null,
      document_id uuid unique references documents,
      programme_id uuid references programmes,
      started_at timestamptz not null,
      started_by text not null,
      edited_at timestamptz,
      edited_by text,
      check ((stage in ('read', 'confirmed')) <= (reading is not null)),
      check ((stage = 'confirmed') = (programme_id is not null)),
      check ((programme_id is null) = (document_id is null))
    )`.execute(db)
  await sql`
    create unique index one_open_draft_of_a_file on drafts (sha256)
    where stage <> 'discarded'`.execute(db)
  await sql`create index drafts_by_stage on drafts (stage, started_at)`.execute(db)
  await sql`create index drafts_by_programme on drafts (programme_id)`.execute(db)
  await keepEdits(db)
  await giveProgrammesVersions(db)
}

async function keepEdits(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table draft_edits (
      draft_id uuid not null references drafts,
      sequence integer not null check (sequence > 0),
      type text not null,
      edit jsonb not null,
      recorded_at timestamptz not null,
      recorded_by text not null,
      primary key (draft_id, sequence)
    )`.execute(db)
  await sql`
    create trigger draft_edits_are_kept before update or delete on draft_edits
    for each row execute function refuse_changed_history()`.execute(db)
}

/**
 * A programme lives on through new versions of its document: a task points into the version it was last worded in, and one
 * that a version no longer holds is ended by it. What a task was before stays in `task_wordings`.
 */
async function giveProgrammesVersions(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table documents
      add column signatory text,
      add column recipients jsonb not null default '[]'`.execute(db)
  await sql`
    alter table tasks
      add column document_id uuid references documents,
      add column ended_by uuid references documents,
      drop constraint tasks_programme_id_code_key`.execute(db)
  await sql`
    update tasks set document_id = p.document_id from programmes as p where p.id = tasks.programme_id`.execute(
    db,
  )
  await sql`alter table tasks alter column document_id set not null`.execute(db)
  await sql`
    create unique index one_task_of_a_code on tasks (programme_id, code)
    where ended_by is null`.execute(db)
  await sql`
    create table task_wordings (
      task_id uuid not null references tasks,
      document_id uuid not null references documents,
      wording jsonb not null,
      until_day date not null,
      primary key (task_id, document_id)
    )`.execute(db)
}
