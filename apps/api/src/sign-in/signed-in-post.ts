import { findHeldPost, type Kysely, type SignedInPost, type Tables } from '@dondoc/database'
import { civilDayOf } from '@dondoc/operations'
import type { Auth } from './create-auth.ts'

/** The post whose holder sends these headers, or null: not signed in, or an account that holds no post today. */
export async function signedInPost(
  auth: Auth,
  db: Kysely<Tables>,
  headers: Headers,
  moment: Date,
): Promise<SignedInPost | null> {
  const session = await auth.api.getSession({ headers })
  return session ? findHeldPost(db, session.user.id, civilDayOf(moment)) : null
}
