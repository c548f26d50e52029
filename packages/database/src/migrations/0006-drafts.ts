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
      programme_id uuid unique references programmes,
      started_at timestamptz not null,
      started_by text not null,
      edited_at timestamptz,
      edited_by text,
      check ((stage in ('read', 'confirmed')) <= (reading is not null)),
      check ((stage = 'confirmed') = (programme_id is not null))
    )`.execute(db)
  await sql`
    create unique index one_open_draft_of_a_file on drafts (sha256)
    where stage <> 'discarded'`.execute(db)
  await sql`create index drafts_by_stage on drafts (stage, started_at)`.execute(db)
  await keepEdits(db)
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
