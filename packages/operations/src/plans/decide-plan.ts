import type { DecidePlan } from '@dondoc/contracts'
import { insertPlanPaper } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { paperCode } from '../reports/paper-code.ts'
import { changePlan, type PlanChange } from './change-plan.ts'
import { freezePlan } from './freeze-plan.ts'
import { tellOfDecision } from './tell-of-plan.ts'

/** Approves a plan, which freezes its paper, or returns it with a reason; never by whoever submitted it. */
export function decidePlan(context: OperationContext, input: DecidePlan): Promise<{ version: number }> {
  const { planId, version } = input
  return input.approved
    ? approve(context, { planId, version })
    : giveBack(context, { planId, version }, input.reason)
}

function approve(context: OperationContext, change: PlanChange): Promise<{ version: number }> {
  const code = paperCode('KH')
  return changePlan(context, change, {
    ...{ action: 'decide-plan', command: { type: 'approve', code } },
    beside: async (tx, plan, facts) => {
      await insertPlanPaper(tx, plan.id, await freezePlan(tx, context, { plan, facts, code }))
      await tellOfDecision(tx, context, plan, null)
    },
  })
}

function giveBack(
  context: OperationContext,
  change: PlanChange,
  reason: string,
): Promise<{ version: number }> {
  return changePlan(context, change, {
    ...{ action: 'decide-plan', command: { type: 'return', reason } },
    beside: (tx, plan) => tellOfDecision(tx, context, plan, reason),
  })
}
