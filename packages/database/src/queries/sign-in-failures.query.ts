import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables/tables.ts'

/** Until when the account may not sign in, or null. */
export async function findLock(db: Kysely<Tables>, username: string, now: Date): Promise<Date | null> {
  const row = await db
    .selectFrom('sign_in_failures')
    .select('locked_until')
    .where('username', '=', username)
    .where('locked_until', '>', now)
    .executeTakeFirst()
  return row?.locked_until ?? null
}

/** Counts a failed sign-in; from the `limit`th in a row on, the account is locked until the given moment. */
export async function countSignInFailure(
  db: Kysely<Tables>,
  failure: { username: string; limit: number; lockUntil: Date },
): Promise<void> {
  await db
    .insertInto('sign_in_failures')
    .values({ username: failure.username, failures: 1, locked_until: null })
    .onConflict((conflict) =>
      conflict.column('username').doUpdateSet({
        failures: sql`case when sign_in_failures.failures >= ${failure.limit} then 1 else sign_in_failures.failures + 1 end`,
        locked_until: sql`case when sign_in_failures.failures + 1 = ${failure.limit}
          then ${failure.lockUntil.toISOString()}::timestamptz end`,
      }),
    )
    .execute()
}

export async function forgetSignInFailures(db: Kysely<Tables>, username: string): Promise<void> {
  await db.deleteFrom('sign_in_failures').where('username', '=', username).execute()
}
