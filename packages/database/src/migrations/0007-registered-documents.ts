import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await createDocuments(db)
  await createCitations(db)
  await sql`
    create table document_releases (
      registered_id uuid not null references registered_documents,
      assignment_id uuid not null references assignments,
      sequence integer not null,
      primary key (assignment_id, sequence),
      foreign key (assignment_id, sequence) references assignment_events (assignment_id, sequence)
    )`.execute(db)
  await sql`create index document_releases_by_document on document_releases (registered_id)`.execute(db)
  await sql`
    alter table notices add constraint notices_document_id_fkey
    foreign key (document_id) references registered_documents`.execute(db)
  await sql`
    create index tasks_waiting on assignment_states (task_id)
    where until_day is null and awaits_document`.execute(db)
}

async function createDocuments(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table registered_documents (
      id uuid primary key,
      identity_key text not null,
      origin text not null,
      type text not null,
      number text, symbol text, issuer text, term text, date date, subject text, level text,
      received_on date,
      in_force_from date,
      ended_how text,
      ended_on date,
      ended_by uuid references registered_documents,
      search_text text not null,
      sort_key text collate "C" not null,
      version integer not null,
      check ((ended_how is null) = (ended_on is null)),
      check (ended_by <> id)
    )`.execute(db)
  await sql`create index registered_documents_identity on registered_documents (identity_key)`.execute(db)
  await sql`create index registered_documents_by_date on registered_documents (date desc nulls last, id)`.execute(
    db,
  )
  await sql`create index registered_documents_by_name on registered_documents (sort_key, id)`.execute(db)
  await sql`
    create index registered_documents_search on registered_documents
    using gin (search_text gin_trgm_ops)`.execute(db)
  await sql`
    create index registered_documents_ended_by on registered_documents (ended_by)
    where ended_by is not null`.execute(db)
  await sql`alter table documents add column registered_id uuid references registered_documents`.execute(db)
  await sql`create index documents_registered on documents (registered_id)`.execute(db)
  await sql`
    create table registered_document_events (
      registered_id uuid not null references registered_documents,
      sequence integer not null check (sequence > 0),
      type text not null,
      happening jsonb not null,
      recorded_at timestamptz not null,
      recorded_by text not null,
      primary key (registered_id, sequence)
    )`.execute(db)
  await sql`
    create trigger registered_document_events_are_kept before update or delete on registered_document_events
    for each row execute function refuse_changed_history()`.execute(db)
}

async function createCitations(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table citations (
      id uuid primary key,
      citing_id uuid not null references registered_documents,
      task_id uuid references tasks,
      reference jsonb not null,
      reference_key text not null,
      cited_id uuid references registered_documents,
      decided_at timestamptz,
      decided_by text
    )`.execute(db)
  await sql`create index citations_by_citing on citations (citing_id)`.execute(db)
  await sql`create index citations_by_cited on citations (cited_id)`.execute(db)
  await sql`create index citations_by_task on citations (task_id) where task_id is not null`.execute(db)
  await sql`create index citations_undecided on citations (reference_key) where cited_id is null`.execute(db)
}
