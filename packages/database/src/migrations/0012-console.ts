import { type Kysely, sql } from 'kysely'

/** What a console needs: to be told of changes once they are kept, to send an entry once, and to know its last visit. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // One notification a statement, delivered when its transaction is kept; more bodies than fit in one stand for all of them.
  await sql`
    create function tell_of_work() returns trigger language plpgsql as $$
    declare holders text[];
    begin
      select array_agg(distinct a.organisation_code) into holders
      from added join assignments a on a.id = added.assignment_id;
      perform pg_notify('changes', jsonb_build_object(
        'topic', 'work',
        'bodies', case when cardinality(holders) <= 50 then to_jsonb(holders) end)::text);
      return null;
    end $$`.execute(db)
  await sql`
    create trigger work_is_told after insert on assignment_events
    referencing new table as added for each statement execute function tell_of_work()`.execute(db)
  await sql`
    create function tell_of_change() returns trigger language plpgsql as $$
    begin
      perform pg_notify('changes', jsonb_build_object('topic', tg_argv[0], 'bodies', null)::text);
      return null;
    end $$`.execute(db)
  for (const [table, topic] of told)
    await sql`
      create trigger ${sql.ref(`${topic}_are_told_by_${table}`)} after insert on ${sql.table(table)}
      for each statement execute function tell_of_change(${sql.lit(topic)})`.execute(db)
  await sql`alter table assignment_events add column request_key uuid unique`.execute(db)
  await sql`
    create table post_visits (
      post_id text primary key references posts,
      since timestamptz not null,
      seen_at timestamptz not null
    )`.execute(db)
}

/** Tables whose new rows are told under a topic. */
const told = [
  ['notices', 'notices'],
  ['drafts', 'drafts'],
  ['draft_edits', 'drafts'],
  ['registered_document_events', 'documents'],
  ['structure_decisions', 'organisations'],
] as const
