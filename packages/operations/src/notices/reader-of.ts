import type { NoticeReader } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'

/** The post that reads its notices; the machine itself is told nothing. */
export function readerOf({ actor }: OperationContext): NoticeReader {
  if (!actor) throw new OperationRefused('not-signed-in')
  return { postId: actor.postId, organisation: actor.organisation }
}
