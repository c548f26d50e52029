import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table documents (
      id uuid primary key,
      type text, number text, symbol text, issuer text, place text, date date, subject text,
      file_name text not null,
      sha256 text not null unique,
      text text not null,
      blocks jsonb not null,
      recorded_at timestamptz not null,
      recorded_by text not null
    )`.execute(db)
  await sql`
    create table programmes (
      id uuid primary key,
      document_id uuid not null unique references documents,
      received_on date not null,
      assigned_by text not null references organisations,
      "references" jsonb not null,
      targets jsonb not null,
      findings jsonb not null
    )`.execute(db)
  await sql`
    create table tasks (
      id uuid primary key,
      programme_id uuid not null references programmes,
      position integer not null,
      code text not null,
      section text not null,
      heading text not null,
      text text not null,
      duty text not null,
      measure boolean not null,
      lead jsonb not null,
      coordinating jsonb not null,
      schedule jsonb not null,
      schedule_kind text not null,
      schedule_phrase text,
      deliverable text,
      "references" jsonb not null,
      source_from integer not null,
      source_until integer not null,
      search_text text not null,
      unique (programme_id, code),
      check (source_from <= source_until)
    )`.execute(db)
  await sql`create index tasks_search on tasks using gin (search_text gin_trgm_ops)`.execute(db)
}
