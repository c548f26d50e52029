import type { TakeBackRelease } from '@dondoc/contracts'
import { inTransaction, lockAssignment } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { waitAgain } from '../documents/wait-again.ts'
import { OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permit } from '../permit.ts'
import { refuseStale } from './refuse-stale.ts'

/** One assignment was released by a document that it does not await: it waits again from today, and its holder is told. */
export async function takeBackRelease(
  context: OperationContext,
  { assignmentId, version, reason }: TakeBackRelease,
): Promise<{ version: number }> {
  return inTransaction(context.db, async (tx) => {
    const assignment = await lockAssignment(tx, assignmentId)
    if (!assignment) throw new OperationRefused('not-found', { assignment: assignmentId })
    const organisations = await organisationsOfDay(tx, context.today)
    permit(context, 'release-tasks', assignment.organisationCode, organisations)
    await refuseStale(tx, assignment, version)
    const waiting = await waitAgain(tx, context, assignment, { reason })
    return { version: waiting.version }
  })
}
