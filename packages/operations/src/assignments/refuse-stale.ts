import type { LockedAssignment, Tables, Transaction } from '@dondoc/database'
import { presentHistory } from '../history.ts'
import { OperationRefused } from '../operation-refused.ts'

/** Refuses a change by someone who saw an earlier version, and says what was recorded since. */
export async function refuseStale(
  tx: Transaction<Tables>,
  assignment: LockedAssignment,
  seen: number,
): Promise<void> {
  if (assignment.version === seen) return
  const unseen = assignment.events.filter((event) => event.sequence > seen)
  const changes = await presentHistory(tx, unseen)
  throw new OperationRefused('stale', { version: assignment.version }, { changes })
}
