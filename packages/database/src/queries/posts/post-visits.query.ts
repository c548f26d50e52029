import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'

/** Looks that are no further apart belong to one visit. */
const oneVisit = sql`interval '30 minutes'`
/** What is new to a post that never looked before. */
const firstVisit = sql`interval '7 days'`

/** Keeps that the post looks at its board now, and says from when on things are new to it. */
export async function keepVisit(
  db: Kysely<Tables>,
  { postId, now }: { postId: string; now: string },
): Promise<Date> {
  const { since } = await db
    .insertInto('post_visits')
    .values({
      post_id: postId,
      since: sql<string>`${now}::timestamptz - ${firstVisit}`,
      seen_at: now,
    })
    .onConflict((conflict) =>
      conflict.column('post_id').doUpdateSet({
        since: sql<string>`case when excluded.seen_at - post_visits.seen_at > ${oneVisit}
          then post_visits.seen_at else post_visits.since end`,
        seen_at: sql<string>`excluded.seen_at`,
      }),
    )
    .returning('since')
    .executeTakeFirstOrThrow()
  return since
}
