import { type Kysely, sql } from 'kysely'

/** Figures measured for the numbers that a programme sets out to reach; a correction is a row that names the one it corrects. */
export async function up(db: Kysely<unknown>): Promise<void> {
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
