import type { Kysely, Tables } from '@dondoc/database'
import { contextOf, type OperationContext, OperationRefused } from '@dondoc/operations'
import { actorOf } from '../sign-in/actor-of.ts'
import type { Auth } from '../sign-in/create-auth.ts'
import { signedInPost } from '../sign-in/signed-in-post.ts'

/** The operation's context for whoever sends these headers. Refused: not-signed-in. */
export async function contextOfRequest(
  auth: Auth,
  db: Kysely<Tables>,
  headers: Headers,
  moment: Date,
): Promise<OperationContext> {
  const post = await signedInPost(auth, db, headers, moment)
  if (!post) throw new OperationRefused('not-signed-in')
  return contextOf(db, actorOf(post), moment)
}
