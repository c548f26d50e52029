import { type Kysely, sql } from 'kysely'

/** What reaches people outside the console: the mailbox of a post with its digests, and the address of its calendar. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table post_mailboxes (
      post_id text primary key references posts,
      address text not null,
      language text not null check (language in ('vi', 'en')),
      since timestamptz not null,
      set_by text not null
    )`.execute(db)
  await sql`
    create table digests (
      id uuid primary key,
      post_id text not null references posts,
      on_day date not null,
      attempts integer not null default 0,
      due_at timestamptz,
      sent_at timestamptz,
      failure text,
      constraint a_post_has_one_digest_a_day unique (post_id, on_day)
    )`.execute(db)
  await sql`create index digests_by_due on digests (due_at) where due_at is not null`.execute(db)
  await sql`
    create table digest_notices (
      digest_id uuid not null references digests,
      post_id text not null references posts,
      notice_id uuid not null references notices,
      constraint a_post_is_mailed_a_notice_once primary key (post_id, notice_id)
    )`.execute(db)
  await sql`create index digest_notices_by_digest on digest_notices (digest_id)`.execute(db)
  await sql`
    create table calendar_addresses (
      post_id text primary key references posts,
      user_id text not null references "user" on delete cascade,
      token_hash text not null unique,
      made_at timestamptz not null
    )`.execute(db)
}
