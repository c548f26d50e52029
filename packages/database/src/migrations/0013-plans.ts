import { type Kysely, sql } from 'kysely'

/** What bodies plan for themselves, and since when all that a body gave out below is done. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table assignment_states add column below_done_on date`.execute(db)
  await sql`update assignment_states set facts = facts || '{"belowDoneOn": null}'`.execute(db)
  await createPlans(db)
  await createPapers(db)
}

async function createPlans(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table plans (
      id uuid primary key,
      programme_id uuid not null references programmes,
      organisation_code text not null references organisations,
      version integer not null,
      unique (programme_id, organisation_code)
    )`.execute(db)
  await sql`
    create table plan_events (
      plan_id uuid not null references plans,
      sequence integer not null,
      type text not null,
      on_day date not null,
      happening jsonb not null,
      recorded_at timestamptz not null,
      recorded_by text not null,
      primary key (plan_id, sequence)
    )`.execute(db)
  await sql`
    create trigger plan_events_are_kept before update or delete on plan_events
    for each row execute function refuse_changed_history()`.execute(db)
  await sql`
    create trigger plans_are_told after insert on plan_events
    for each statement execute function tell_of_change('plans')`.execute(db)
}

/** Figures never change once they were frozen, and a file is written once. */
async function createPapers(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table plan_papers (
      code text primary key,
      plan_id uuid not null references plans,
      edition integer not null,
      figures jsonb not null,
      file_name text,
      file bytea,
      drawn_at timestamptz,
      failure text,
      unique (plan_id, edition)
    )`.execute(db)
  await sql`
    create index plan_papers_to_draw on plan_papers (code)
    where file is null and failure is null`.execute(db)
  await sql`
    create trigger plan_papers_are_frozen before update on plan_papers
    for each row execute function refuse_changed_report()`.execute(db)
}
