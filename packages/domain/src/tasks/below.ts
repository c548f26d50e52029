import type { LocalDate } from '../days/index.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import type { Decision } from './decision.ts'
import { phaseOf } from './transitions.ts'

/**
 * What is to be kept at a body that gave work out below, where the last of it was done today or some of it opened again; null
 * where nothing changed for it. It is done by its own evidence alone.
 */
export function decideBelow(
  parent: AssignmentFacts,
  below: readonly AssignmentFacts[],
  today: LocalDate,
): Decision | null {
  if (parent.handedOverOn !== null || parent.withdrawnOn !== null) return null
  const done = isDoneBelow(below)
  if (done === (parent.belowDoneOn !== null)) return null
  return { on: today, happening: { type: done ? 'below-done' : 'below-open' } }
}

/** Whether something was given out and all that still stands of it is accepted; what was withdrawn or handed on counts no more. */
export function isDoneBelow(below: readonly AssignmentFacts[]): boolean {
  const phases = below.map(phaseOf).filter((phase) => phase !== 'withdrawn' && phase !== 'handed-over')
  return phases.length > 0 && phases.every((phase) => phase === 'done')
}
