import type { DecidePlan } from '@dondoc/contracts'
import { insertPlanPaper } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { paperCode } from '../reports/paper-code.ts'
import { changePlan } from './change-plan.ts'
import { freezePlan } from './freeze-plan.ts'

/** Approves a plan, which freezes its paper, or returns it with a reason; never by whoever submitted it. */
export function decidePlan(context: OperationContext, input: DecidePlan): Promise<{ version: number }> {
  const { planId, version } = input
  if (!input.approved)
    return changePlan(
      context,
      { planId, version },
      { action: 'decide-plan', command: { type: 'return', reason: input.reason } },
    )
  const code = paperCode('KH')
  return changePlan(
    context,
    { planId, version },
    {
      ...{ action: 'decide-plan', command: { type: 'approve', code } },
      before: async (tx, plan, facts) =>
        insertPlanPaper(tx, planId, await freezePlan(tx, context, { plan, facts, code })),
    },
  )
}
