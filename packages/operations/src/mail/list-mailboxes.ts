import type { ListMailboxes, MailboxView } from '@dondoc/contracts'
import { loadMailboxesOf } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { permitAtAll } from '../permit.ts'

/** The posts of an organisation with their mailboxes, for those who set them. */
export async function listMailboxes(
  context: OperationContext,
  { organisation }: ListMailboxes,
): Promise<MailboxView[]> {
  permitAtAll(context, 'set-mailbox')
  const rows = await loadMailboxesOf(context.db, organisation)
  return rows.map(({ post, address, language, lastSentAt, failure }) => ({
    post,
    mailbox: address && language ? { address, language } : null,
    lastSentAt: lastSentAt?.toISOString() ?? null,
    failing: failure !== null,
  }))
}
