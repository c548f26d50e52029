import { addDays, type LocalDate } from '../days/index.ts'
import { refuse } from '../refusals/index.ts'
import type { Schedule } from '../schedules/index.ts'
import { type AssignmentFacts, awaitsDocument } from './assignment-facts.ts'
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
  if (deadline === null) return inherited(parent)
  if (deadline < today) return refuse('deadline-before-start', { deadline, day: today })
  if (bound !== null && deadline > bound) return refuse('deadline-after-parent', { deadline, parent: bound })
  return { kind: 'by', until: addDays(deadline, 1), trigger: null }
}

/** What was released runs below too; what was extended is due by the new day. */
function inherited(parent: AssignmentFacts): Schedule {
  const { schedule, currentDeadline, originalDeadline } = parent
  const trigger = awaitsDocument(parent) ? schedule.trigger : null
  if (currentDeadline === null || currentDeadline === originalDeadline) return { ...schedule, trigger }
  return { kind: 'by', until: addDays(currentDeadline, 1), trigger }
}
