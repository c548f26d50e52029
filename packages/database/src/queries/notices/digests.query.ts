import type { LocalDate } from '@dondoc/domain/days'
import type { NoticeMatter } from '@dondoc/domain/notices'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { heldUnlocked } from '../posts/mailboxes.query.ts'
import { toldNotices } from './told-notices.ts'

/**
 * Puts the day's digests into the outbox: one for each post with a mailbox that somebody may read today and that was told
 * something since it has the mailbox, which it has neither read nor been mailed. Asked again, or by two at once, the first
 * keeps; says how many were written.
 */
export async function insertDigests(
  db: Kysely<Tables>,
  { day, at }: { day: LocalDate; at: string },
): Promise<number> {
  const standing = sql`select id as post_id, organisation_code as organisation from posts`
  const { rows } = await sql<{ count: number }>`
    with told as (
      select m.post_id, n.id as notice_id
      from post_mailboxes m
      join ${toldNotices(standing)} t on t.post_id = m.post_id
      join notices n on n.id = t.notice_id
      where n.raised_at >= m.since and ${heldUnlocked(sql.ref('m.post_id'), day, at)}
        and not exists (select from notice_readings r where r.notice_id = n.id and r.post_id = m.post_id)
        and not exists (select from digest_notices d where d.notice_id = n.id and d.post_id = m.post_id)
    ), written as (
      insert into digests (id, post_id, on_day, due_at)
      select gen_random_uuid(), post_id, ${day}::date, ${at}::timestamptz
      from (select distinct post_id from told) posts_told
      on conflict do nothing
      returning id, post_id
    ), listed as (
      insert into digest_notices (digest_id, post_id, notice_id)
      select w.id, t.post_id, t.notice_id from written w join told t on t.post_id = w.post_id
    )
    select count(*) as count from written`.execute(db)
  return rows[0]?.count ?? 0
}

export interface DueDigest {
  readonly id: string
  readonly post: string
  readonly day: LocalDate
  /** This attempt counted. */
  readonly attempts: number
}

/**
 * Takes a digest that is due, so that no other worker does before `until`; if this one dies, it is due again then.
 * Null: none is due.
 */
export async function takeDueDigest(
  db: Kysely<Tables>,
  { at, until }: { at: string; until: string },
): Promise<DueDigest | null> {
  const { rows } = await sql<DueDigest>`
    update digests set attempts = attempts + 1, due_at = ${until}::timestamptz
    where id = (
      select id from digests where due_at <= ${at}::timestamptz
      order by due_at, id limit 1 for update skip locked)
    returning id, post_id as post, on_day as day, attempts`.execute(db)
  return rows[0] ?? null
}

export interface DigestNotice {
  readonly matter: NoticeMatter
  readonly assignmentId: string | null
  readonly documentId: string | null
}

/** What a digest tells, in the order in which it was told. */
export async function loadDigestNotices(db: Kysely<Tables>, digest: string): Promise<DigestNotice[]> {
  return db
    .selectFrom('digest_notices as d')
    .innerJoin('notices as n', 'n.id', 'd.notice_id')
    .select(['n.facts as matter', 'n.assignment_id as assignmentId', 'n.document_id as documentId'])
    .where('d.digest_id', '=', digest)
    .orderBy('n.raised_at')
    .orderBy('n.id')
    .execute()
}

export async function storeDigestSent(db: Kysely<Tables>, digest: string, at: string): Promise<void> {
  await db
    .updateTable('digests')
    .set({ sent_at: at, due_at: null, failure: null })
    .where('id', '=', digest)
    .execute()
}

/** `dueAt` null: it is not tried again. */
export async function storeDigestFailure(
  db: Kysely<Tables>,
  { digest, failure, dueAt }: { digest: string; failure: string; dueAt: string | null },
): Promise<void> {
  await db.updateTable('digests').set({ failure, due_at: dueAt }).where('id', '=', digest).execute()
}
