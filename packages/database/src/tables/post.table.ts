import type { PostKind } from '@dondoc/domain/access'
import type { LocalDate } from '@dondoc/domain/days'
import type { ColumnType } from 'kysely'

/** A post of an office; rights follow it, not the person. */
export interface PostTable {
  id: string
  kind: PostKind
  name: string
  organisation_code: string
}

/** A post that went from a body that ended to another: where it stood before. Never updated, never deleted. */
export interface PostMoveTable {
  post_id: string
  moved_at: ColumnType<Date, string, never>
  from_organisation: string
  to_organisation: string
  on_day: LocalDate
  reason: string
  moved_by: string
}

/** Which account holds a post during [from_day, until_day). */
export interface PostHolderTable {
  post_id: string
  user_id: string
  from_day: LocalDate
  until_day: LocalDate | null
}

/** When a post last looked at its board, and the visit before: what was recorded since then is new to it. */
export interface PostVisitTable {
  post_id: string
  since: ColumnType<Date, string, string>
  seen_at: ColumnType<Date, string, string>
}

/** Sign-ins tried in a row without success, and until when the account is locked for it. */
export interface SignInAttemptTable {
  username: string
  attempts: number
  attempted_at: Date
  locked_until: Date | null
}

/** When an account first signed in; that it did is all that is kept. */
export interface SignInTable {
  user_id: string
  first_at: ColumnType<Date, string, never>
}
