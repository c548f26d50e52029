import {
  appendPlanEvent,
  inTransaction,
  loadPlanEvents,
  lockPlan,
  type StoredPlan,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import type { Action } from '@dondoc/domain/access'
import { decidePlan, type PlanCommand, type PlanFacts, replayPlan } from '@dondoc/domain/plans'
import { deciderOf, type OperationContext, recorderOf } from '../context.ts'
import { accepted, OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permit } from '../permit.ts'
import { ownWork } from './own-work.ts'
import { presentPlanHistory } from './plan-history.ts'

/** A change asked for: of which plan, and which version of it the asker saw. */
export interface PlanChange {
  readonly planId: string
  readonly version: number
}

/** What else is kept with the event, in the same transaction. */
type Beside = (tx: Transaction<Tables>, plan: StoredPlan, facts: PlanFacts) => Promise<void>

/**
 * Locks the plan, asks whether the actor may and whether the domain allows, and keeps the event; the direct superior may what the
 * assigning side may. Refused: not-found, not-permitted, stale, or what the domain says.
 */
export async function changePlan(
  context: OperationContext,
  { planId, version }: PlanChange,
  { action, command, beside }: { action: Action; command: PlanCommand; beside?: Beside },
): Promise<{ version: number }> {
  return inTransaction(context.db, async (tx) => {
    const plan = await lockPlan(tx, planId)
    if (!plan) throw new OperationRefused('not-found', { plan: planId })
    const { organisation_code: body, programme_id: programme } = plan
    const organisations = await organisationsOfDay(tx, context.today)
    const { isWithin, nameOf, parentOf } = organisations
    permit(context, action, { holder: body, giver: parentOf(body) }, organisations)
    const events = await loadPlanEvents(tx, planId)
    if (plan.version !== version) {
      const unseen = events.filter(({ sequence }) => sequence > version)
      const facts = { version: plan.version }
      throw new OperationRefused('stale', facts, {
        plan: await presentPlanHistory(tx, unseen, organisations),
      })
    }
    const facts = replayPlan(events)
    if (!facts) throw new OperationRefused('not-found', { plan: planId })
    const work = await ownWork(tx, context, { programme, organisations: [body], asOf: context.today })
    const happening = accepted(
      decidePlan(facts, command, {
        ...{ ...deciderOf(context), body, documentDate: context.today, nameOf },
        isWithin: (code) => isWithin(code, body) && organisations.endedOn(code) === null,
        held: new Map(work.map((one) => [one.task_id, one.facts.currentDeadline])),
      }),
    )
    await beside?.(tx, plan, facts)
    const recorded = { recordedAt: context.now, recordedBy: recorderOf(context) }
    const sequence = plan.version + 1
    await appendPlanEvent(tx, planId, { sequence, on: context.today, happening, ...recorded })
    return { version: sequence }
  })
}
