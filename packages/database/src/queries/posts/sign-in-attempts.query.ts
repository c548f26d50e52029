import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'

export interface SignInAttempt {
  readonly username: string
  readonly now: Date
  /** From this many attempts in a row without success on, the account is locked until `lockUntil`. */
  readonly limit: number
  readonly lockUntil: Date
}

/**
 * Counts an attempt before its password is looked at, so that many at once are not many guesses. Null: it may go on;
 * otherwise until when the account is locked.
 */
export async function countSignInAttempt(db: Kysely<Tables>, attempt: SignInAttempt): Promise<Date | null> {
  const now = sql<Date>`${attempt.now.toISOString()}::timestamptz`
  const attempts = sql<number>`case when sign_in_attempts.locked_until <= ${now} then 1
    else sign_in_attempts.attempts + 1 end`
  const row = await db
    .insertInto('sign_in_attempts')
    .values({ username: attempt.username, attempts: 1, attempted_at: now, locked_until: null })
    .onConflict((conflict) =>
      conflict.column('username').doUpdateSet({
        attempts,
        attempted_at: now,
        locked_until: sql`case when sign_in_attempts.locked_until > ${now} then sign_in_attempts.locked_until
          when ${attempts} >= ${attempt.limit}::int then ${attempt.lockUntil.toISOString()}::timestamptz end`,
      }),
    )
    .returning(['attempts', 'locked_until'])
    .executeTakeFirstOrThrow()
  return row.attempts > attempt.limit ? row.locked_until : null
}

/** A success ends the row of failures; rows that nobody has touched for a day go with it. */
export async function forgetSignInAttempts(db: Kysely<Tables>, username: string, now: Date): Promise<void> {
  await db
    .deleteFrom('sign_in_attempts')
    .where(({ or, eb }) =>
      or([
        eb('username', '=', username),
        sql<boolean>`attempted_at < ${now.toISOString()}::timestamptz - interval '1 day'`,
      ]),
    )
    .execute()
}
