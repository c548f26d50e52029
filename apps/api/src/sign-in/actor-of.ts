import type { SignedInPost } from '@dondoc/database'
import type { Actor } from '@dondoc/domain/access'

/** Whoever is signed in, as operations know who acts. */
export function actorOf({ id, kind, organisation, account, holdings }: SignedInPost): Actor {
  return { postId: id, kind, organisation, account, holdings }
}
