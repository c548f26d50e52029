import type { EditPlan } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { changePlan } from './change-plan.ts'

/** Changes a plan that is not submitted: its aims, a line, or the order. */
export function editPlan(
  context: OperationContext,
  { edit, ...change }: EditPlan,
): Promise<{ version: number }> {
  return changePlan(context, change, { action: 'write-plan', command: edit })
}
