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

export interface SignInFailure {
  readonly username: string
  readonly now: Date
  /** From this many failures in a row on, the account is locked until `lockUntil`. */
  readonly limit: number
  readonly lockUntil: Date
}

/** Counts a failed sign-in. A lock that holds is neither lengthened nor lifted by attempts that were already under way. */
export async function countSignInFailure(db: Kysely<Tables>, failure: SignInFailure): Promise<void> {
  const locked = sql`sign_in_failures.locked_until > ${failure.now.toISOString()}::timestamptz`
  const count = sql<number>`case when sign_in_failures.failures >= ${failure.limit}::int then 1
    else sign_in_failures.failures + 1 end`
  await db
    .insertInto('sign_in_failures')
    .values({ username: failure.username, failures: 1, locked_until: null })
    .onConflict((conflict) =>
      conflict.column('username').doUpdateSet({
        failures: sql`case when ${locked} then sign_in_failures.failures else ${count} end`,
        locked_until: sql`case when ${locked} then sign_in_failures.locked_until
          when ${count} = ${failure.limit}::int then ${failure.lockUntil.toISOString()}::timestamptz end`,
      }),
    )
    .execute()
}

export async function forgetSignInFailures(db: Kysely<Tables>, username: string): Promise<void> {
  await db.deleteFrom('sign_in_failures').where('username', '=', username).execute()
}
