import type { Action, PostKind } from '@dondoc/domain/access'
import type { LocalDate } from '@dondoc/domain/days'

/** Who is signed in, and what the post may do. */
export interface SessionView {
  readonly post: { readonly id: string; readonly kind: PostKind; readonly name: string }
  readonly organisation: { readonly code: string; readonly name: string }
  readonly actions: readonly Action[]
  /** Today in Asia/Ho_Chi_Minh, by the server's clock. */
  readonly today: LocalDate
  /** Working days that a directive gives for its reply where it names no day, by today's rules. */
  readonly replyDays: number
}
