import { randomUUID } from 'node:crypto'
import type { BeginPlan } from '@dondoc/contracts'
import { appendPlanEvent, insertPlan, inTransaction } from '@dondoc/database'
import { draftLines, owesPlan } from '@dondoc/domain/plans'
import { type OperationContext, recorderOf } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permit } from '../permit.ts'
import { assigningSide } from './assigning-side.ts'
import { ownWork } from './own-work.ts'
import { programmeOfPlan } from './programme-of-plan.ts'

/**
 * Drafts a body's plan for a programme from the work that it leads and has not done. Refused: not-found, not-permitted,
 * holder-missing, plan-not-owed, plan-begun-already.
 */
export async function beginPlan(
  context: OperationContext,
  { programmeId, organisation }: BeginPlan,
): Promise<{ planId: string }> {
  return inTransaction(context.db, async (tx) => {
    const organisations = await organisationsOfDay(tx, context.today)
    permit(context, 'write-plan', organisation, organisations)
    const programme = await programmeOfPlan(tx, programmeId)
    const side = assigningSide(programme.assignedBy, organisations)
    const whose = { programme: programmeId, organisations: [organisation], asOf: context.today }
    const work = await ownWork(tx, context, whose)
    const name = organisations.nameOf(organisation)
    const endedOn = organisations.endedOn(organisation)
    if (endedOn !== null) throw new OperationRefused('holder-missing', { name })
    if (work.length === 0 || !owesPlan(organisation, side, endedOn))
      throw new OperationRefused('plan-not-owed', { name })
    const planId = randomUUID()
    const isNew = await insertPlan(tx, {
      ...{ id: planId, programme_id: programmeId, organisation_code: organisation },
    })
    if (!isNew) throw new OperationRefused('plan-begun-already', { name })
    const open = work.filter(({ facts }) => facts.acceptedOn === null)
    // Held twice since a hand-over, a task is one line still.
    const once = [...new Map(open.map((one) => [one.task_id, one])).values()]
    const tasks = once.map(({ task_id, text, facts, schedule_phrase, deliverable }) => ({
      ...{ task: task_id, text, schedule: facts.schedule, schedulePhrase: schedule_phrase, deliverable },
    }))
    const lines = draftLines(tasks, organisation, randomUUID)
    await appendPlanEvent(tx, planId, {
      ...{ sequence: 1, on: context.today, happening: { type: 'begun', lines } },
      ...{ recordedAt: context.now, recordedBy: recorderOf(context) },
    })
    return { planId }
  })
}
