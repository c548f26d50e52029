import { countSignInAttempt, forgetSignInAttempts, type Kysely, type Tables } from '@dondoc/database'
import { APIError } from 'better-auth/api'

/** Attempts in a row without success before an account is locked, and for how long. */
const limit = 5
const lockMinutes = 15

/** Counts the attempt, and refuses it where the account is locked, whatever the password: 423 with `lockedUntil`. */
export async function admitAttempt(db: Kysely<Tables>, body: unknown): Promise<void> {
  const now = new Date()
  const lockUntil = new Date(now.getTime() + lockMinutes * 60_000)
  const lockedUntil = await countSignInAttempt(db, { username: usernameIn(body), now, limit, lockUntil })
  if (!lockedUntil) return
  throw new APIError('LOCKED', {
    code: 'LOCKED',
    message: 'The account is locked after repeated failures.',
    lockedUntil: lockedUntil.toISOString(),
  })
}

/** Forgets earlier failures after a success. */
export async function noteSuccess(db: Kysely<Tables>, body: unknown, returned: unknown): Promise<void> {
  if (!(returned instanceof APIError)) await forgetSignInAttempts(db, usernameIn(body), new Date())
}

function usernameIn(body: unknown): string {
  const named = typeof body === 'object' && body !== null && 'username' in body ? body.username : ''
  return String(named).toLowerCase().slice(0, 100)
}
