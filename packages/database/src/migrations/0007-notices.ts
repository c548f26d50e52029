import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table notices (
      id uuid primary key,
      key text not null unique,
      to_organisation text references organisations,
      to_post text references posts,
      kind text not null,
      facts jsonb not null,
      assignment_id uuid references assignments,
      document_id uuid,
      raised_at timestamptz not null,
      constraint a_notice_has_one_receiver check (num_nonnulls(to_organisation, to_post) = 1)
    )`.execute(db)
  await sql`
    create index notices_by_organisation on notices (to_organisation, raised_at desc)
    where to_organisation is not null`.execute(db)
  await sql`
    create index notices_by_post on notices (to_post, raised_at desc)
    where to_post is not null`.execute(db)
  await sql`
    create table notice_readings (
      notice_id uuid not null references notices,
      post_id text not null references posts,
      read_at timestamptz not null,
      primary key (notice_id, post_id)
    )`.execute(db)
}
