import type { LocalDate } from '@dondoc/domain/days'
import type { MailLanguage } from '@dondoc/domain/notices'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'

export interface Mailbox {
  readonly address: string
  readonly language: MailLanguage
}

export interface PostMailbox extends Partial<Mailbox> {
  readonly post: string
  readonly lastSentAt: Date | null
  /** The code with which the last digest failed, where it was not sent. */
  readonly failure: string | null
}

/** The posts of an organisation with their mailboxes, where they have one, and how their last digest went. */
export async function loadMailboxesOf(db: Kysely<Tables>, organisation: string): Promise<PostMailbox[]> {
  const { rows } = await sql<PostMailbox>`
    select p.id as post, m.address, m.language, sent.at as "lastSentAt", last.failure
    from posts p
    left join post_mailboxes m on m.post_id = p.id
    left join lateral (select max(sent_at) as at from digests d where d.post_id = p.id) sent on true
    left join lateral (
      select case when d.sent_at is null then d.failure end as failure
      from digests d where d.post_id = p.id order by on_day desc limit 1
    ) last on true
    where p.organisation_code = ${organisation}
    order by p.id`.execute(db)
  return rows
}

/** Gives the post a mailbox; a new address keeps the moment from which the post is told by mail. */
export async function upsertMailbox(
  db: Kysely<Tables>,
  { post, address, language, setAt, setBy }: Mailbox & { post: string; setAt: string; setBy: string },
): Promise<void> {
  await db
    .insertInto('post_mailboxes')
    .values({ post_id: post, address, language, since: setAt, set_by: setBy })
    .onConflict((conflict) => conflict.column('post_id').doUpdateSet({ address, language, set_by: setBy }))
    .execute()
}

export async function deleteMailbox(db: Kysely<Tables>, post: string): Promise<void> {
  await db.deleteFrom('post_mailboxes').where('post_id', '=', post).execute()
}

/** Where mail for the post goes now: null without a mailbox, or while no account holds the post or its account is locked. */
export async function findOpenMailbox(
  db: Kysely<Tables>,
  { post, day, at }: { post: string; day: LocalDate; at: string },
): Promise<Mailbox | null> {
  const row = await db
    .selectFrom('post_mailboxes as m')
    .select(['m.address', 'm.language'])
    .where('m.post_id', '=', post)
    .where(heldUnlocked(sql.ref('m.post_id'), day, at))
    .executeTakeFirst()
  return row ?? null
}

/** Whether an account that is not locked holds the post on the day. */
export function heldUnlocked(post: ReturnType<typeof sql.ref>, day: LocalDate, at: string) {
  return sql<boolean>`exists (
    select from post_holders h
    join "user" u on u.id = h.user_id
    left join sign_in_attempts l on l.username = u.username and l.locked_until > ${at}::timestamptz
    where h.post_id = ${post} and l.username is null
      and h.from_day <= ${day}::date and (h.until_day is null or h.until_day > ${day}::date))`
}
