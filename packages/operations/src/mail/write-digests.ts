import { insertDigests } from '@dondoc/database'
import type { OperationContext } from '../context.ts'

/**
 * Puts today's digests into the outbox, one for a post; says how many. Run again on the same day, or by two workers at once,
 * it writes none twice. A notice is in one digest of a post and no more.
 */
export async function writeDigests({ db, today, now }: OperationContext): Promise<number> {
  return insertDigests(db, { day: today, at: now })
}
