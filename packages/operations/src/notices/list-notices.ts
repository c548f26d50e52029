import type { ListNotices, NoticePage } from '@dondoc/contracts'
import { countNotices, listNotices as loadNotices } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { readerOf } from './reader-of.ts'

/** What the signed-in post has been told, newest first. Refused: not-signed-in. */
export async function listNotices(context: OperationContext, input: ListNotices): Promise<NoticePage> {
  const reader = readerOf(context)
  const { unreadOnly, page, pageSize } = input
  const counts = await countNotices(context.db, reader)
  const rows = await loadNotices(context.db, reader, {
    ...{ unreadOnly, offset: (page - 1) * pageSize, limit: pageSize },
  })
  return {
    ...counts,
    notices: rows.map((row) => ({
      ...{ id: row.id, matter: row.facts, assignmentId: row.assignment_id, documentId: row.document_id },
      ...{ raisedAt: row.raised_at.toISOString(), read: row.read_at !== null },
    })),
  }
}
