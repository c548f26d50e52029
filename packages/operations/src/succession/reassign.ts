import type { ReassignInput } from '@dondoc/contracts'
import { inTransaction, lockAssignment } from '@dondoc/database'
import { refuseStale } from '../assignments/refuse-stale.ts'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permit } from '../permit.ts'
import { handOver } from './hand-over.ts'

/** The assigning side gives open work to another body; gives the assignment under which it goes on. */
export async function reassign(
  context: OperationContext,
  input: ReassignInput,
): Promise<{ assignmentId: string }> {
  return inTransaction(context.db, async (tx) => {
    const assignment = await lockAssignment(tx, input.assignmentId)
    if (!assignment) throw new OperationRefused('not-found', { assignment: input.assignmentId })
    const organisations = await organisationsOfDay(tx, context.today)
    permit(context, 'hand-over', assignment.organisationCode, organisations)
    await refuseStale(tx, assignment, input.version)
    return handOver(tx, context, { assignment, to: input.to, reason: input.reason }, organisations)
  })
}
