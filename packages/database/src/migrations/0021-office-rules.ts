import { type Kysely, sql } from 'kysely'

/** The numbers that an office follows up by, a set from a day on; what holds on days before is never changed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table office_rules (
      version integer primary key,
      from_day date not null,
      rules jsonb not null,
      reason text not null,
      recorded_at timestamptz not null,
      recorded_by text not null
    )`.execute(db)
  await sql`
    create trigger everything_is_told_by_office_rules after insert on office_rules
    for each statement execute function tell_of_change('everything')`.execute(db)
}
