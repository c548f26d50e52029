import type { LocalDate } from '@dondoc/domain/days'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { openStates, type Viewpoint } from '../assignments/scoped-states.ts'
import type { HeldPost } from './posts.query.ts'

export interface NewCalendarAddress {
  readonly post: string
  readonly account: string
  readonly tokenHash: string
  readonly madeAt: string
}

/** Gives the post this calendar address in place of any other. */
export async function upsertCalendarAddress(db: Kysely<Tables>, address: NewCalendarAddress): Promise<void> {
  const made = { user_id: address.account, token_hash: address.tokenHash, made_at: address.madeAt }
  await db
    .insertInto('calendar_addresses')
    .values({ post_id: address.post, ...made })
    .onConflict((conflict) => conflict.column('post_id').doUpdateSet(made))
    .execute()
}

export async function deleteCalendarAddress(db: Kysely<Tables>, post: string): Promise<void> {
  await db.deleteFrom('calendar_addresses').where('post_id', '=', post).execute()
}

/** Since when the post has a calendar address that the account made; null: it has none. */
export async function findCalendarAddress(
  db: Kysely<Tables>,
  { post, account }: { post: string; account: string },
): Promise<Date | null> {
  const row = await db
    .selectFrom('calendar_addresses')
    .select('made_at')
    .where('post_id', '=', post)
    .where('user_id', '=', account)
    .executeTakeFirst()
  return row?.made_at ?? null
}

/** The post whose calendar the address is of; null where it was taken back, or whoever made it holds the post no longer. */
export async function findPostOfCalendar(
  db: Kysely<Tables>,
  tokenHash: string,
  day: LocalDate,
): Promise<(HeldPost & { readonly account: string }) | null> {
  const row = await db
    .selectFrom('calendar_addresses as c')
    .innerJoin('post_holders as h', (on) =>
      on.onRef('h.post_id', '=', 'c.post_id').onRef('h.user_id', '=', 'c.user_id'),
    )
    .innerJoin('posts as p', 'p.id', 'c.post_id')
    .select(['p.id', 'p.kind', 'p.name', 'p.organisation_code as organisation', 'c.user_id as account'])
    .where('c.token_hash', '=', tokenHash)
    .where('h.from_day', '<=', day)
    .where(sql<boolean>`(h.until_day is null or h.until_day > ${day}::date)`)
    .executeTakeFirst()
  return row ?? null
}

/** Open work that its holder has a day for: due from `since` on, or standing; what is due nearest to the view's day first. */
export async function loadHeldWork(
  db: Kysely<Tables>,
  view: Viewpoint,
  { since, limit }: { since: LocalDate; limit: number },
) {
  return openStates(db, view)
    .innerJoin('tasks as t', 't.id', 's.task_id')
    .innerJoin('assignments as a', 'a.id', 's.assignment_id')
    .select(['s.assignment_id', 's.organisation_code', 's.role', 's.facts', 's.from_day'])
    .select(['a.version', 'a.words', 't.code', 't.text'])
    .where('s.evidence_date', 'is', null)
    .where('s.awaits_document', '=', false)
    .where((where) =>
      where.or([
        where('s.answer_by', '>=', since),
        where('s.schedule_kind', 'in', ['standing', 'recurring', 'from']),
      ]),
    )
    .orderBy(daysFrom(view.asOf))
    .orderBy('s.answer_by')
    .orderBy('s.assignment_id')
    .limit(limit)
    .execute()
}

/**
 * The days from `since` on on which open tasks in view are due, each with the number of bodies it is due from; nearest to the
 * view's day first.
 */
export async function loadDueTasks(
  db: Kysely<Tables>,
  view: Viewpoint,
  { since, limit }: { since: LocalDate; limit: number },
) {
  return openStates(db, view)
    .innerJoin('tasks as t', 't.id', 's.task_id')
    .innerJoin('assignments as a', 'a.id', 's.assignment_id')
    .select(['t.id as task_id', 't.code', 't.text', sql<LocalDate>`s.answer_by`.as('answer_by')])
    .select(({ fn }) => [
      fn.countAll<number>().as('bodies'),
      fn.min('s.organisation_code').as('organisation_code'),
      fn.max('s.from_day').as('from_day'),
      sql<number>`sum(a.version)::int`.as('version'),
    ])
    .where('s.evidence_date', 'is', null)
    .where('s.awaits_document', '=', false)
    .where('s.schedule_kind', 'not in', ['standing', 'recurring', 'from'])
    .where('s.answer_by', '>=', since)
    .groupBy(['t.id', 't.code', 't.text', 's.answer_by'])
    .orderBy(daysFrom(view.asOf))
    .orderBy('s.answer_by')
    .orderBy('t.id')
    .limit(limit)
    .execute()
}

function daysFrom(day: LocalDate) {
  return sql<number>`abs(s.answer_by - ${day}::date)`
}
