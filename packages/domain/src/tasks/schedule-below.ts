import { addDays, type LocalDate } from '../days/index.ts'
import { refuse } from '../refusals/index.ts'
import type { Schedule } from '../schedules/index.ts'
import type { HappeningOf } from './assignment-event.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import type { TaskRefusal } from './decision.ts'
import { phaseOf } from './transitions.ts'

/**
 * The schedule of work that is given out below: the deadline that is set for it, or the parent's own time. Refused where the
 * parent is no longer open, and where the deadline lies after the parent's or before today.
 */
export function scheduleBelow(
  parent: AssignmentFacts,
  deadline: LocalDate | null,
  today: LocalDate,
): Schedule | TaskRefusal {
  const phase = phaseOf(parent)
  if (phase !== 'open' && phase !== 'waiting')
    return refuse('not-allowed-now', { command: 'give-below', phase })
  const bound = parent.currentDeadline
  if (deadline === null || isOwnTime(parent, deadline)) return inherited(parent)
  if (deadline < today) return refuse('deadline-before-start', { deadline, day: today })
  if (bound !== null && deadline > bound) return refuse('deadline-after-parent', { deadline, parent: bound })
  return { kind: 'by', until: addDays(deadline, 1), trigger: null }
}

/** Work given out in the time of a parent that runs by a document's coming runs by it too, and waits again with the parent. */
export function releasedBelow(
  { release }: AssignmentFacts,
  given: Schedule,
): HappeningOf<'trigger-registered'> | null {
  if (!release || given.trigger === null) return null
  return { type: 'trigger-registered', document: release.document, deadline: null }
}

/** The last day of a window that waits for a document is that window's: it does not run before the document comes. */
function isOwnTime({ schedule, currentDeadline }: AssignmentFacts, deadline: LocalDate): boolean {
  return schedule.trigger !== null && deadline === currentDeadline
}

/** What was extended, or released with a new deadline, is due by the new day. */
function inherited({ schedule, currentDeadline, originalDeadline }: AssignmentFacts): Schedule {
  if (currentDeadline === null || currentDeadline === originalDeadline) return schedule
  return { kind: 'by', until: addDays(currentDeadline, 1), trigger: schedule.trigger }
}
