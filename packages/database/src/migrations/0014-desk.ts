import { type Kysely, sql } from 'kysely'

/** What a desk needs to trust its figures: numbers measured for targets, evidence that nobody can open, who ever signed in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createMeasuredValues(db)
  await sql`
    create index assignment_states_unproven on assignment_states (accepted_on)
    where evidence_date is not null and withdrawn_on is null and facts #>> '{evidence,file,id}' is null`.execute(
    db,
  )
  await sql`
    create table sign_ins (
      user_id text primary key,
      first_at timestamptz not null
    )`.execute(db)
}

/** A correction is a row that names the one it corrects. */
async function createMeasuredValues(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table measured_values (
      id uuid primary key,
      programme_id uuid not null references programmes,
      measure text not null,
      unit text not null,
      organisation_code text not null references organisations,
      kind text not null,
      period text not null,
      on_day date not null,
      value double precision,
      source text not null,
      corrects uuid unique references measured_values,
      reason text,
      place bigint generated always as identity,
      recorded_at timestamptz not null,
      recorded_by text not null,
      constraint measured_values_are_taken_back_by_corrections check (value is not null or corrects is not null),
      constraint measured_values_are_corrected_with_a_reason check ((corrects is null) = (reason is null))
    )`.execute(db)
  await sql`create index measured_values_of_programmes on measured_values (programme_id, measure)`.execute(db)
  await sql`create index measured_values_of_bodies on measured_values (organisation_code)`.execute(db)
  await sql`
    create trigger targets_are_told_by_measured_values after insert on measured_values
    for each statement execute function tell_of_change('targets')`.execute(db)
}
