import type { SubmitPlan } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { changePlan } from './change-plan.ts'
import { tellOfSubmitted } from './tell-of-plan.ts'

/** Sends a plan to be approved by the assigning side or the direct superior. */
export function submitPlan(context: OperationContext, change: SubmitPlan): Promise<{ version: number }> {
  return changePlan(context, change, {
    ...{ action: 'write-plan', command: { type: 'submit' } },
    beside: (tx, plan) => tellOfSubmitted(tx, context, plan),
  })
}
