import { type Kysely, keepSignIn, type Tables } from '@dondoc/database'
import { betterAuth } from 'better-auth'
import { createAuthMiddleware } from 'better-auth/api'
import { username } from 'better-auth/plugins'
import { admitAttempt, noteSuccess } from './lock-out.ts'

export interface AuthOptions {
  readonly db: Kysely<Tables>
  /** Signs the session cookies; at least 32 characters. */
  readonly secret: string
}

export type Auth = ReturnType<typeof createAuth>

/**
 * Sign-in by username and password: scrypt, http-only cookies, lock-out after repeated failures. Accounts are made by
 * an administrator, so nobody signs up by himself; addresses and browsers of the people are not kept.
 */
export function createAuth({ db, secret }: AuthOptions) {
  return betterAuth({
    database: { db, type: 'postgres', transaction: true },
    secret,
    basePath: '/api/auth',
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10 },
    plugins: [
      username({
        usernameValidator: (name) => /^[a-z0-9._-]{3,30}$/.test(name),
        // A telephone begins a name with a capital.
        validationOrder: { username: 'post-normalization' },
      }),
    ],
    session: { expiresIn: 12 * 3600, updateAge: 3600 },
    advanced: { ipAddress: { disableIpTracking: true }, cookiePrefix: 'dondoc' },
    // An office shares one address; the lock-out per account below does what a limit per address would.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    // That an account has ever signed in is a figure of its own: a post that never did is not following anything up.
    databaseHooks: {
      session: {
        create: {
          after: ({ userId }) => keepSignIn(db, { userId, at: new Date().toISOString() }),
        },
      },
    },
    hooks: {
      before: createAuthMiddleware(async (context) => {
        if (context.path === '/sign-in/username') await admitAttempt(db, context.body)
      }),
      after: createAuthMiddleware(async (context) => {
        if (context.path === '/sign-in/username')
          await noteSuccess(db, context.body, context.context.returned)
      }),
    },
  })
}
