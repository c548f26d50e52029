import type { ColumnType } from 'kysely'

/** The secret address of a post's calendar: good while the account that made it holds the post. */
export interface CalendarAddressTable {
  post_id: string
  user_id: string
  /** SHA-256 of the address's secret part, which is kept nowhere. */
  token_hash: string
  made_at: ColumnType<Date, string, string>
}
