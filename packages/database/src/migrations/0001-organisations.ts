import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists pg_trgm`.execute(db)
  await sql`create extension if not exists btree_gist`.execute(db)
  await sql`
    create table organisations (
      code text primary key,
      last_name text not null,
      sort_key text collate "C" not null
    )`.execute(db)
  await sql`
    create table organisation_periods (
      code text not null references organisations,
      name text not null,
      kind text not null,
      parent text references organisations,
      led_by text references organisations,
      group_name text,
      from_day date,
      until_day date,
      check (from_day < until_day),
      check (parent <> code),
      constraint organisation_periods_do_not_overlap
        exclude using gist (code with =, daterange(from_day, until_day) with &&)
    )`.execute(db)
  await sql`
    create table organisation_aliases (
      code text not null references organisations,
      alias text not null,
      from_day date,
      until_day date,
      check (from_day < until_day)
    )`.execute(db)
}
