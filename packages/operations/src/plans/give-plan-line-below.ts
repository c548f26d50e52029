import type { Assigned, GivePlanLineBelow } from '@dondoc/contracts'
import { loadPlan, loadPlanEvents } from '@dondoc/database'
import { inForceOf, replayPlan } from '@dondoc/domain/plans'
import { deadlineOf } from '@dondoc/domain/schedules'
import { giveBelow } from '../assignments/give-below.ts'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { ownWork } from './own-work.ts'

/**
 * Gives a line of the plan in force to the body below that is responsible for it, as a part of the body's own work and due by the
 * line's day. Refused: not-found, plan-line-gone, plan-line-kept-here, or what giving below says.
 */
export async function givePlanLineBelow(
  context: OperationContext,
  { planId, line: lineId }: GivePlanLineBelow,
): Promise<Assigned> {
  const plan = await loadPlan(context.db, planId)
  const facts = plan && replayPlan(await loadPlanEvents(context.db, planId))
  if (!plan || !facts) throw new OperationRefused('not-found', { plan: planId })
  const line = inForceOf(facts)?.lines.find(({ id }) => id === lineId)
  if (!line) throw new OperationRefused('plan-line-gone')
  const { programme_id: programme, organisation_code: body } = plan
  const held = await ownWork(context.db, context, { programme, organisations: [body], asOf: context.today })
  const own = held.find(({ task_id }) => task_id === line.task)
  if (!own || line.responsible === body) throw new OperationRefused('plan-line-kept-here')
  return giveBelow(context, {
    ...{ assignmentId: own.assignment_id, version: own.version, words: line.text },
    to: { organisations: [line.responsible] },
    deadline: deadlineOf(line.schedule),
  })
}
