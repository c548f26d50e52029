import type { SetMailbox } from '@dondoc/contracts'
import { deleteMailbox, loadPostNames, upsertMailbox } from '@dondoc/database'
import { type OperationContext, recorderOf } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'

/** Says to which mailbox of its office the digests of a post go, or that it gets none. Refused: not-found. */
export async function setMailbox(context: OperationContext, { post, mailbox }: SetMailbox): Promise<void> {
  permitAtAll(context, 'set-mailbox')
  const { db, now } = context
  if (!(await loadPostNames(db)).has(post)) throw new OperationRefused('not-found', { post })
  if (mailbox) await upsertMailbox(db, { post, ...mailbox, setAt: now, setBy: recorderOf(context) })
  else await deleteMailbox(db, post)
}
