import { type Kysely, sql } from 'kysely'

/** Open work is found without walking past what is closed, and alerts are kept so that each is sent once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await indexOpenWork(db)
  await createTallies(db)
  await createEscalations(db)
}

async function indexOpenWork(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index assignment_events_of_work on assignment_events (recorded_at)
    where type in ('progress-recorded', 'evidence-submitted')`.execute(db)
  await sql`
    create index assignment_states_open on assignment_states (coalesce(until_day, 'infinity'::date))
    where accepted_on is null and withdrawn_on is null`.execute(db)
  await sql`
    create index assignment_states_waiting on assignment_states (coalesce(until_day, 'infinity'::date))
    where refused_on is not null or extension_asked_on is not null or disputed_on is not null
      or reply_by is not null`.execute(db)
  await sql`
    create index assignment_states_due on assignment_states (current_deadline)
    where until_day is null and accepted_on is null and withdrawn_on is null and evidence_date is null`.execute(
    db,
  )
}

/** How much work was closed on a day, less what was opened again: its sum up to a day is what is closed on it. */
async function createTallies(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table closed_tallies (
      organisation_code text not null references organisations,
      role text not null,
      given_by text,
      status text not null,
      grade text,
      on_day date not null,
      count integer not null,
      constraint closed_tallies_have_one_row_a_day
        unique nulls not distinct (organisation_code, role, given_by, status, grade, on_day)
    )`.execute(db)
}

async function createEscalations(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table escalation_scans (
      on_day date primary key,
      scanned_at timestamptz not null
    )`.execute(db)
  await sql`
    create table escalations (
      assignment_id uuid not null references assignments,
      level text not null,
      deadline date not null,
      raised_on date not null,
      to_organisation text not null references organisations,
      primary key (assignment_id, level, deadline)
    )`.execute(db)
}
