import type { ReassignInput } from '@dondoc/contracts'
import { inTransaction, lockAssignment } from '@dondoc/database'
import { refuseStale } from '../assignments/refuse-stale.ts'
import { tellHolder } from '../assignments/tell-holder.ts'
import { tellOfGiven } from '../assignments/tell-of-given.ts'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permit } from '../permit.ts'
import { handOver } from './hand-over.ts'

/** The assigning side gives open work to another body, and both are told; gives the assignment under which it goes on. */
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
    const { to, reason } = input
    const { assignmentId, handed } = await handOver(tx, context, { assignment, to, reason }, organisations)
    await tellHolder(tx, context, assignment, handed)
    await tellOfGiven(tx, context, [{ assignmentId, taskId: assignment.taskId, organisationCode: to }])
    return { assignmentId }
  })
}
