import {
  countSignInFailure,
  findLock,
  forgetSignInFailures,
  type Kysely,
  type Tables,
} from '@dondoc/database'
import { APIError } from 'better-auth/api'

/** Failures in a row before an account is locked, and for how long. */
const limit = 5
const lockMinutes = 15

/** Refuses a sign-in to a locked account, whatever the password: 423 with `lockedUntil`. */
export async function refuseLocked(db: Kysely<Tables>, body: unknown): Promise<void> {
  const lockedUntil = await findLock(db, usernameIn(body), new Date())
  if (!lockedUntil) return
  throw new APIError('LOCKED', {
    code: 'LOCKED',
    message: 'The account is locked after repeated failures.',
    lockedUntil: lockedUntil.toISOString(),
  })
}

/** Counts a failure, or forgets earlier ones after a success. */
export async function noteSignIn(db: Kysely<Tables>, body: unknown, returned: unknown): Promise<void> {
  const username = usernameIn(body)
  if (!(returned instanceof APIError)) return forgetSignInFailures(db, username)
  if (returned.statusCode !== 401) return
  const now = new Date()
  const lockUntil = new Date(now.getTime() + lockMinutes * 60_000)
  await countSignInFailure(db, { username, now, limit, lockUntil })
}

function usernameIn(body: unknown): string {
  const named = typeof body === 'object' && body !== null && 'username' in body ? body.username : ''
  return String(named).toLowerCase().slice(0, 100)
}
