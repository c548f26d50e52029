import type { LocalDate } from '@dondoc/domain/days'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import type { HeldPost } from './posts.query.ts'

/** Keeps that an account has signed in; later sign-ins change nothing. */
export async function keepSignIn(
  db: Kysely<Tables>,
  { userId, at }: { userId: string; at: string },
): Promise<void> {
  await db
    .insertInto('sign_ins')
    .values({ user_id: userId, first_at: at })
    .onConflict((conflict) => conflict.column('user_id').doNothing())
    .execute()
}

/** A post whose holder of the day has never signed in. */
export interface SilentPost extends HeldPost {
  /** Whether an account holds it at all. */
  readonly isHeld: boolean
}

/** Posts that no account holds on the day, or whose account has never signed in. */
export async function loadSilentPosts(db: Kysely<Tables>, day: LocalDate): Promise<SilentPost[]> {
  const holding = db
    .selectFrom('post_holders as h')
    .where('h.from_day', '<=', day)
    .where(sql<boolean>`(h.until_day is null or h.until_day > ${day}::date)`)
  const seen = holding.innerJoin('sign_ins as i', 'i.user_id', 'h.user_id').select('h.post_id')
  const rows = await db
    .selectFrom('posts as p')
    .select(['p.id', 'p.kind', 'p.name', 'p.organisation_code as organisation'])
    .select(({ exists, ref }) =>
      exists(holding.select('h.post_id').whereRef('h.post_id', '=', ref('p.id'))).as('isHeld'),
    )
    .where('p.id', 'not in', seen)
    .orderBy('p.organisation_code')
    .orderBy('p.id')
    .execute()
  return rows.map(({ isHeld, ...post }) => ({ ...post, isHeld: Boolean(isHeld) }))
}
