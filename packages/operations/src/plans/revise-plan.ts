import type { RevisePlan } from '@dondoc/contracts'
import type { OperationContext } from '../context.ts'
import { changePlan } from './change-plan.ts'

/** Takes an approved plan up again for a new edition; the old one stays in force until the new one is approved. */
export function revisePlan(
  context: OperationContext,
  { reason, ...change }: RevisePlan,
): Promise<{ version: number }> {
  return changePlan(context, change, { action: 'write-plan', command: { type: 'revise', reason } })
}
