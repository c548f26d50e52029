import { type Kysely, sql } from 'kysely'

/** Where a post stood before, and who moved it from a body that had ended: `posts` says where it stands. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table post_moves (
      post_id text not null references posts,
      moved_at timestamptz not null,
      from_organisation text not null references organisations,
      to_organisation text not null references organisations,
      on_day date not null,
      reason text not null,
      moved_by text not null,
      primary key (post_id, moved_at)
    )`.execute(db)
}
