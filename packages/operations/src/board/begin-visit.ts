import { keepVisit } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'

/** The post looks at its board: says since when things are new to it. Refused: not-signed-in. */
export async function beginVisit({ db, actor, now }: OperationContext): Promise<{ since: string }> {
  if (!actor) throw new OperationRefused('not-signed-in')
  const since = await keepVisit(db, { postId: actor.postId, now })
  return { since: since.toISOString() }
}
