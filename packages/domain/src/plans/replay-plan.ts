import type { LocalDate } from '../days/index.ts'
import { applyPlanEvent } from './apply-plan-event.ts'
import type { PlanFacts } from './plan-facts.ts'
import type { PlanEvent } from './plan-happening.ts'

/** The plan after all that happened to it; null where nothing did. */
export function replayPlan(events: readonly PlanEvent[]): PlanFacts | null {
  return events.reduce<PlanFacts | null>(applyPlanEvent, null)
}

/** The plan as it stood on a day; null where it was not begun by then. */
export function planAsOf(events: readonly PlanEvent[], asOf: LocalDate): PlanFacts | null {
  return replayPlan(events.filter(({ on }) => on <= asOf))
}
