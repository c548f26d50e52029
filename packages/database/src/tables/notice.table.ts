import type { NoticeKind, NoticeMatter } from '@dondoc/domain/notices'
import type { ColumnType } from 'kysely'
import type { Json } from './json.ts'

/** Something a post is told; it goes to one organisation or to one post. */
export interface NoticeTable {
  id: string
  /** Names the thing and its receiver, so that the same thing is told once. */
  key: string
  to_organisation: string | null
  to_post: string | null
  kind: NoticeKind
  facts: Json<NoticeMatter>
  assignment_id: string | null
  document_id: string | null
  raised_at: ColumnType<Date, string, never>
}

/** Which post has read which notice, and when. */
export interface NoticeReadingTable {
  notice_id: string
  post_id: string
  read_at: ColumnType<Date, string, never>
}
