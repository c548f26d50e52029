import { type DueDigest, storeDigestFailure, storeDigestSent } from '@dondoc/database'
import { waitBeforeAttempt } from '@dondoc/domain/notices'
import type { OperationContext } from '../context.ts'
import { minutesAfter } from './minutes-after.ts'

/** The mail server has taken it. */
export async function recordDigestSent({ db, now }: OperationContext, digest: DueDigest): Promise<void> {
  await storeDigestSent(db, digest.id, now)
}

/** It could not be sent: it is tried again later, each time after a longer wait, and at last given up. */
export async function recordDigestFailure(
  { db, now }: OperationContext,
  { id, attempts }: DueDigest,
  failure: string,
): Promise<void> {
  const wait = waitBeforeAttempt(attempts)
  const dueAt = wait === null ? null : minutesAfter(now, wait)
  await storeDigestFailure(db, { digest: id, failure, dueAt })
}
