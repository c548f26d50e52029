import type { LocalDate } from '../days/index.ts'
import type { HappeningOf } from './assignment-event.ts'
import type { AssignmentFacts } from './assignment-facts.ts'

export function releasedBy(
  { currentDeadline }: AssignmentFacts,
  { document, deadline }: HappeningOf<'trigger-registered'>,
  on: LocalDate,
): Partial<AssignmentFacts> {
  if (deadline === null) return { release: { document, on, replaced: null } }
  return {
    release: { document, on, replaced: { deadline: currentDeadline } },
    currentDeadline: deadline,
  }
}

/** Where no time runs, there is nothing to extend. */
export function waitingAgain(
  { currentDeadline }: AssignmentFacts,
  { restored }: HappeningOf<'trigger-withdrawn'>,
): Partial<AssignmentFacts> {
  return {
    ...{ release: null, extensionAsk: null },
    currentDeadline: restored ? restored.deadline : currentDeadline,
  }
}

/** A deadline that somebody decided since the release no longer depends on it. */
export function movedDeadline(
  { release }: AssignmentFacts,
  deadline: LocalDate | null,
): Partial<AssignmentFacts> {
  return { currentDeadline: deadline, release: release && { ...release, replaced: null } }
}
