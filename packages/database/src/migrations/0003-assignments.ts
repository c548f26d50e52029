import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table assignments (
      id uuid primary key,
      task_id uuid not null references tasks,
      organisation_code text not null references organisations,
      version integer not null,
      unique (task_id, organisation_code)
    )`.execute(db)
  await sql`
    create table assignment_events (
      assignment_id uuid not null references assignments,
      sequence integer not null check (sequence > 0),
      type text not null,
      on_day date not null,
      happening jsonb not null,
      recorded_at timestamptz not null,
      recorded_by text not null,
      primary key (assignment_id, sequence)
    )`.execute(db)
  await sql`create index assignment_events_by_recording on assignment_events (recorded_at)`.execute(db)
  await sql`
    create function refuse_changed_history() returns trigger language plpgsql as $$
    begin
      raise exception 'History is kept: an event is neither changed nor deleted.';
    end $$`.execute(db)
  await sql`
    create trigger assignment_events_are_kept before update or delete on assignment_events
    for each row execute function refuse_changed_history()`.execute(db)
  await createStates(db)
}

async function createStates(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table assignment_states (
      assignment_id uuid not null references assignments,
      from_day date not null,
      until_day date,
      facts jsonb not null,
      task_id uuid not null,
      organisation_code text not null,
      schedule_kind text not null,
      assigned_on date not null,
      begins_on date not null,
      awaits_document boolean not null,
      current_deadline date,
      evidence_date date,
      submitted_on date,
      accepted_on date,
      disputed_on date,
      withdrawn_on date,
      last_progress_on date,
      primary key (assignment_id, from_day),
      check (from_day < until_day)
    )`.execute(db)
  await sql`
    create index assignment_states_now on assignment_states (organisation_code, task_id)
    where until_day is null`.execute(db)
  await sql`create index assignment_states_by_task on assignment_states (task_id)`.execute(db)
}
