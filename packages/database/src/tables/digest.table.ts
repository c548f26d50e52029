import type { LocalDate } from '@dondoc/domain/days'
import type { MailLanguage } from '@dondoc/domain/notices'
import type { ColumnType, Generated } from 'kysely'

/** The office mailbox to which a post's digest goes; no row: the post gets no mail. */
export interface PostMailboxTable {
  post_id: string
  address: string
  language: MailLanguage
  /** What was told before is not sent after. */
  since: ColumnType<Date, string, never>
  /** The post that set it. */
  set_by: string
}

/** The outbox: one digest of a post for a day, kept until it is sent or given up. */
export interface DigestTable {
  /** Names the message too, so that a mail server can drop one that comes twice. */
  id: string
  post_id: string
  on_day: LocalDate
  attempts: Generated<number>
  /** When it is tried next; null once it is sent or given up. */
  due_at: ColumnType<Date | null, string | null, string | null>
  sent_at: ColumnType<Date | null, string | null, string | null>
  /** The code of the last failure, never the mail server's words: they may hold addresses. */
  failure: Generated<string | null>
}

/** Which notices a digest tells of. */
export interface DigestNoticeTable {
  digest_id: string
  post_id: string
  notice_id: string
}
