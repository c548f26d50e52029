import type { Holding, PostKind } from '@dondoc/domain/access'
import type { LocalDate } from '@dondoc/domain/days'
import { type Insertable, type Kysely, sql, type Transaction } from 'kysely'
import type { PostMoveTable } from '../../tables/post.table.ts'
import type { Tables } from '../../tables/tables.ts'

export interface HeldPost {
  readonly id: string
  readonly kind: PostKind
  readonly name: string
  readonly organisation: string
}

/** A post with the account that acts for it, and all that this account holds or held. */
export interface SignedInPost extends HeldPost {
  readonly account: string
  readonly holdings: readonly Holding[]
}

/** The post an account holds on the day, or null: rights follow the post of the day. */
export async function findHeldPost(
  db: Kysely<Tables>,
  userId: string,
  day: LocalDate,
): Promise<SignedInPost | null> {
  const row = await db
    .selectFrom('post_holders')
    .innerJoin('posts', 'posts.id', 'post_holders.post_id')
    .select(['posts.id', 'posts.kind', 'posts.name', 'posts.organisation_code as organisation'])
    .select('user_id as account')
    .where('user_id', '=', userId)
    .where('from_day', '<=', day)
    .where(sql<boolean>`(until_day is null or until_day > ${day}::date)`)
    .executeTakeFirst()
  return row ? { ...row, holdings: await loadHoldings(db, userId) } : null
}

/** Every post that the account holds or held, each with its days. */
async function loadHoldings(db: Kysely<Tables>, userId: string): Promise<Holding[]> {
  return db
    .selectFrom('post_holders')
    .select(['post_id as post', 'from_day as from', 'until_day as until'])
    .where('user_id', '=', userId)
    .execute()
}

export async function loadPostNames(db: Kysely<Tables>): Promise<Map<string, string>> {
  const rows = await db.selectFrom('posts').select(['id', 'name']).execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}

/** The organisation of the follow-up desk on the day, or null before one is set up. */
export async function findDeskOrganisation(db: Kysely<Tables>, day: LocalDate): Promise<string | null> {
  const row = await db
    .selectFrom('posts as p')
    .select(
      sql<string>`coalesce((
        select m.from_organisation from post_moves m
        where m.post_id = p.id and m.on_day > ${day}::date
        order by m.on_day, m.moved_at limit 1), p.organisation_code)`.as('organisation'),
    )
    .where('p.kind', '=', 'desk')
    .orderBy('p.id')
    .executeTakeFirst()
  return row?.organisation ?? null
}

export interface NewPost {
  readonly id: string
  readonly kind: PostKind
  readonly name: string
  readonly organisation: string
}

export async function insertPosts(db: Kysely<Tables>, posts: readonly NewPost[]): Promise<void> {
  const rows = posts.map(({ id, kind, name, organisation }) => ({
    id,
    kind,
    name,
    organisation_code: organisation,
  }))
  await db
    .insertInto('posts')
    .values(rows)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** Gives the post to an account from the day on. */
export async function insertPostHolder(
  db: Kysely<Tables>,
  holder: { postId: string; userId: string; from: LocalDate },
): Promise<void> {
  await db
    .insertInto('post_holders')
    .values({ post_id: holder.postId, user_id: holder.userId, from_day: holder.from, until_day: null })
    .execute()
}

/** Posts that no account has ever held. */
export async function loadPostsNeverHeld(db: Kysely<Tables>): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('posts')
    .select(['id', 'name'])
    .where('id', 'not in', db.selectFrom('post_holders').select('post_id'))
    .orderBy('id')
    .execute()
}

/** The posts of the organisations, with the organisation of each. */
export async function loadPostsOf(db: Kysely<Tables>, organisations: readonly string[]): Promise<HeldPost[]> {
  return db
    .selectFrom('posts')
    .select(['id', 'kind', 'name', 'organisation_code as organisation'])
    .where(sql<boolean>`organisation_code = any(${organisations}::text[])`)
    .orderBy('id')
    .execute()
}

/** The posts, held against other changes until the transaction ends, in one order for everybody. */
export async function lockPosts(tx: Transaction<Tables>, ids: readonly string[]): Promise<HeldPost[]> {
  return tx
    .selectFrom('posts')
    .select(['id', 'kind', 'name', 'organisation_code as organisation'])
    .where(sql<boolean>`id = any(${ids}::text[])`)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Gives a post to another organisation and keeps where it stood. */
export async function movePost(tx: Transaction<Tables>, move: Insertable<PostMoveTable>): Promise<void> {
  await tx.insertInto('post_moves').values(move).execute()
  await tx
    .updateTable('posts')
    .set({ organisation_code: move.to_organisation })
    .where('id', '=', move.post_id)
    .execute()
}
