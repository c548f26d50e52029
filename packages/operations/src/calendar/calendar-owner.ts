import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'

/** The post whose calendar it is and the account that holds it. Refused: not-signed-in. */
export function calendarOwner({ actor }: OperationContext): { post: string; account: string } {
  if (!actor?.account) throw new OperationRefused('not-signed-in')
  return { post: actor.postId, account: actor.account }
}
