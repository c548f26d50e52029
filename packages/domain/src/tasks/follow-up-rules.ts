/** The numbers that decisions take; each is a setting. */
export interface FollowUpRules {
  /** An extension is asked for at least so many days before the deadline; null: any day until the work is done. */
  readonly extensionNoticeDays: number | null
  /** Working days that a directive gives for its reply where it names no day. */
  readonly directiveReplyDays: number
}

export const defaultFollowUpRules: FollowUpRules = { extensionNoticeDays: null, directiveReplyDays: 2 }
