import { type Kysely, sql } from 'kysely'

/** The targets of versions of a document that another version followed, and what people said goes on in other words. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table target_versions (
      programme_id uuid not null references programmes,
      document_id uuid not null references documents,
      replaced_by uuid not null references documents,
      targets jsonb not null,
      carried jsonb not null,
      until_day date not null,
      place bigint generated always as identity,
      primary key (programme_id, document_id)
    )`.execute(db)
}
