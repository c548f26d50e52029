import {
  type DigestNotice,
  type DueDigest,
  findOpenMailbox,
  loadDigestNotices,
  type Mailbox,
  takeDueDigest,
} from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { minutesAfter } from './minutes-after.ts'

export interface TakenDigest extends DueDigest {
  /** Null: nobody may read it now, so it is not sent. */
  readonly mailbox: Mailbox | null
  readonly notices: readonly DigestNotice[]
}

/** Longer than any mail server is waited for. */
const heldMinutes = 10

/** The next digest that is due, for this worker alone; one whose worker dies is due again. Null: none is. */
export async function takeDigest({ db, today, now }: OperationContext): Promise<TakenDigest | null> {
  const taken = await takeDueDigest(db, { at: now, until: minutesAfter(now, heldMinutes) })
  if (!taken) return null
  const mailbox = await findOpenMailbox(db, { post: taken.post, day: today, at: now })
  return { ...taken, mailbox, notices: await loadDigestNotices(db, taken.id) }
}
