import { type Decider, isAskedBy } from '../access/index.ts'
import type { PlanFacts } from './plan-facts.ts'

/** Whether the decider submitted the plan, from this post or another; the machine itself decides what it submitted. */
export function isOwnPlan({ submittedBy: by, submittedOn: on }: PlanFacts, decider: Decider): boolean {
  return by !== null && on !== null && decider.by !== 'system' && isAskedBy({ by, on }, decider)
}
