import type { ConfirmSuccessors } from '@dondoc/contracts'
import {
  inTransaction,
  type LockedAssignment,
  lockAssignment,
  lockAssignments,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import { candidatesFor } from '@dondoc/domain/reorganisation'
import { refuseStale } from '../assignments/refuse-stale.ts'
import { tellOfGiven } from '../assignments/tell-of-given.ts'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { type OrganisationsOfDay, organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permit } from '../permit.ts'
import { handOver } from './hand-over.ts'
import type { Endings } from './present-successions.ts'
import { reasonOfEnding } from './reason-of-ending.ts'
import { successionsOfDay } from './successions-of-day.ts'

/**
 * A person says who goes on with open work of bodies that have ended, all or nothing; each successor is told. Many at once only where each has one
 * candidate and it is the one named; of several, or outside them, one by one: a split never assigns by itself (DOMAIN section
 * 5). Refused: not-found, not-permitted, stale, holder-not-ended, choose-one-by-one, successor-missing, or what the domain says.
 */
export async function confirmSuccessors(
  context: OperationContext,
  { assignments, reason: said }: ConfirmSuccessors,
): Promise<{ confirmed: number }> {
  return inTransaction(context.db, async (tx) => {
    const organisations = await organisationsOfDay(tx, context.today)
    const endings = await successionsOfDay(tx, context.today)
    const handed = []
    await lockAssignments(
      tx,
      assignments.map(({ assignmentId }) => assignmentId),
    )
    for (const { assignmentId, version, to } of assignments) {
      const assignment = await locked(tx, assignmentId)
      permit(context, 'hand-over', assignment.organisationCode, organisations)
      await refuseStale(tx, assignment, version)
      refuseLiving(assignment, endings, organisations)
      if (assignments.length > 1) refuseChoice(assignment, to, endings)
      handed.push({ assignment, to, reason: said || reasonOfEnding(assignment.organisationCode, endings) })
    }
    const given = []
    for (const { assignment, to, reason } of handed) {
      // Handing over the work above changes what was given out from it.
      const present = assignment.under ? await locked(tx, assignment.assignmentId) : assignment
      const { assignmentId } = await handOver(tx, context, { assignment: present, to, reason }, organisations)
      given.push({ assignmentId, taskId: assignment.taskId, organisationCode: to })
    }
    await tellOfGiven(tx, context, given)
    return { confirmed: assignments.length }
  })
}

async function locked(tx: Transaction<Tables>, assignmentId: string): Promise<LockedAssignment> {
  const assignment = await lockAssignment(tx, assignmentId)
  if (!assignment) throw new OperationRefused('not-found', { assignment: assignmentId })
  return assignment
}

/** A body that goes on keeps its work here: moving that is the assigning side's own act, with a reason. */
function refuseLiving(
  { organisationCode }: LockedAssignment,
  { ending, asOf }: Endings,
  { nameOf }: OrganisationsOfDay,
): void {
  if (ending.some(({ code }) => code === organisationCode)) return
  throw new OperationRefused('holder-not-ended', { name: nameOf(organisationCode), day: asOf })
}

function refuseChoice({ organisationCode }: LockedAssignment, to: string, endings: Endings): void {
  const [only, ...others] = candidatesFor(endings.structure, endings.successions, organisationCode)
  if (only === to && others.length === 0) return
  const name = endings.ending.find(({ code }) => code === organisationCode)?.name ?? organisationCode
  throw new OperationRefused('choose-one-by-one', { name })
}
