import type { MarkNoticesRead } from '@dondoc/contracts'
import { countNotices, insertNoticeReadings, inTransaction } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { readerOf } from './reader-of.ts'

/** The signed-in post has read the notices, or all of its own; others' posts still have them. Refused: not-signed-in. */
export async function markNoticesRead(
  context: OperationContext,
  { notices }: MarkNoticesRead,
): Promise<{ unread: number }> {
  const reader = readerOf(context)
  return inTransaction(context.db, async (tx) => {
    await insertNoticeReadings(tx, reader, { ids: notices ?? null, readAt: context.now })
    const { unread } = await countNotices(tx, reader)
    return { unread }
  })
}
