import { refuse } from '../refusals/index.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import type { Circumstances } from './circumstances.ts'
import type { CommandOf } from './command.ts'
import { type Decision, notBefore, type TaskRefusal } from './decision.ts'

/** The awaited document came: the clock runs from its day; where the window has passed, a person sets the new deadline. */
export function registerTrigger(
  facts: AssignmentFacts,
  { document, on, deadline }: CommandOf<'register-trigger'>,
  { today, parentDeadline = null }: Circumstances,
): Decision | TaskRefusal {
  if (on > today) return refuse('day-in-future', { day: on })
  const windowPassed = facts.currentDeadline !== null && facts.currentDeadline < on
  if (windowPassed && deadline === null)
    return refuse('deadline-needed', { deadline: facts.currentDeadline, day: on })
  if (deadline !== null && deadline < on) return refuse('deadline-before-start', { deadline, day: on })
  if (deadline !== null && parentDeadline !== null && deadline > parentDeadline)
    return refuse('deadline-after-parent', { deadline, parent: parentDeadline })
  return { on: notBefore(facts, on), happening: { type: 'trigger-registered', document, deadline } }
}
