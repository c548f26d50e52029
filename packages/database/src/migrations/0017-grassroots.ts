import { type Kysely, sql } from 'kysely'

/** The grassroots database, and organisations that come in by a file. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table grassroots_entries (
      code text not null references organisations,
      sequence integer not null check (sequence > 0),
      fact jsonb,
      document_id uuid references registered_documents,
      corrects integer,
      reason text,
      recorded_at timestamptz not null,
      recorded_by text not null,
      primary key (code, sequence),
      unique (code, corrects),
      foreign key (code, corrects) references grassroots_entries (code, sequence),
      constraint a_correction_comes_later check (corrects < sequence),
      constraint nothing_is_taken_back_alone check (fact is not null or corrects is not null),
      constraint a_grassroots_correction_says_why check (corrects is null or reason is not null)
    )`.execute(db)
  await sql`
    create index grassroots_entries_by_document on grassroots_entries (document_id)
    where document_id is not null`.execute(db)
  await sql`
    create table organisation_imports (
      id uuid primary key,
      position integer generated always as identity unique,
      file_name text not null,
      sha256 text not null,
      content jsonb not null,
      recorded_at timestamptz not null,
      recorded_by text not null
    )`.execute(db)
  await sql`alter table organisations add column import_id uuid references organisation_imports`.execute(db)
  for (const table of ['grassroots_entries', 'organisation_imports']) {
    await sql`
      create trigger ${sql.ref(`${table}_are_kept`)} before update or delete on ${sql.table(table)}
      for each row execute function refuse_changed_history()`.execute(db)
    await sql`
      create trigger ${sql.ref(`organisations_are_told_by_${table}`)} after insert on ${sql.table(table)}
      for each statement execute function tell_of_change('organisations')`.execute(db)
  }
}
