import { type Insertable, type Kysely, sql, type Transaction } from 'kysely'
import type { NoticeTable } from '../../tables/notice.table.ts'
import type { Tables } from '../../tables/tables.ts'
import { toldNotices } from './told-notices.ts'

/** Keeps the notice unless one with its key is kept already; says whether it was new. */
export async function insertNotice(
  tx: Transaction<Tables>,
  notice: Insertable<NoticeTable>,
): Promise<boolean> {
  const row = await tx
    .insertInto('notices')
    .values(notice)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** The post that reads and the organisation it belongs to on the day of reading. */
export interface NoticeReader {
  readonly postId: string
  readonly organisation: string
}

/** What the post has been told, newest first. */
export async function listNotices(
  db: Kysely<Tables>,
  reader: NoticeReader,
  { unreadOnly, offset, limit }: { unreadOnly: boolean; offset: number; limit: number },
) {
  const query = noticesFor(db, reader)
  return (unreadOnly ? query.where('r.read_at', 'is', null) : query)
    .select(['n.id', 'n.facts', 'n.assignment_id', 'n.document_id', 'n.raised_at', 'r.read_at'])
    .orderBy('n.raised_at', 'desc')
    .orderBy('n.id')
    .offset(offset)
    .limit(limit)
    .execute()
}

export async function countNotices(
  db: Kysely<Tables>,
  reader: NoticeReader,
): Promise<{ total: number; unread: number }> {
  return noticesFor(db, reader)
    .select(({ fn }) => [
      fn.countAll<number>().as('total'),
      fn.countAll<number>().filterWhere('r.read_at', 'is', null).as('unread'),
    ])
    .executeTakeFirstOrThrow()
}

/** Marks the notices, or all of them where none is named, as read by the post; one that is not for it stays as it is. */
export async function insertNoticeReadings(
  tx: Transaction<Tables>,
  reader: NoticeReader,
  { ids, readAt }: { ids: readonly string[] | null; readAt: string },
): Promise<void> {
  const unread = noticesFor(tx, reader).select('n.id').where('r.read_at', 'is', null)
  const rows = await (ids ? unread.where(sql<boolean>`n.id = any(${ids}::uuid[])`) : unread).execute()
  if (rows.length === 0) return
  await tx
    .insertInto('notice_readings')
    .values(rows.map(({ id }) => ({ notice_id: id, post_id: reader.postId, read_at: readAt })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

function noticesFor(db: Kysely<Tables>, { postId, organisation }: NoticeReader) {
  const standing = sql`select ${postId}::text as post_id, ${organisation}::text as organisation`
  return db
    .selectFrom('notices as n')
    .innerJoin(toldNotices(standing).as('told'), (join) =>
      join.onRef('told.notice_id', '=', 'n.id').on('told.post_id', '=', postId),
    )
    .leftJoin('notice_readings as r', (join) =>
      join.onRef('r.notice_id', '=', 'n.id').on('r.post_id', '=', postId),
    )
}
