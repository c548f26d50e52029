import type { LocalDate } from '../days/index.ts'
import { refuse } from '../refusals/index.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import type { Circumstances } from './circumstances.ts'
import type { CommandOf } from './command.ts'
import { type Decision, notBefore, type TaskRefusal, withReason } from './decision.ts'

/** The awaited document came: the clock runs from its day; where the window has passed, a person sets the new deadline. */
export function registerTrigger(
  facts: AssignmentFacts,
  { document, on, deadline }: CommandOf<'register-trigger'>,
  { today, parentDeadline = null, childDeadline = null }: Circumstances,
): Decision | TaskRefusal {
  if (on > today) return refuse('day-in-future', { day: on })
  const windowPassed = facts.currentDeadline !== null && facts.currentDeadline < on
  if (windowPassed && deadline === null)
    return refuse('deadline-needed', { deadline: facts.currentDeadline, day: on })
  if (deadline !== null && deadline < on) return refuse('deadline-before-start', { deadline, day: on })
  if (deadline !== null && parentDeadline !== null && deadline > parentDeadline)
    return refuse('deadline-after-parent', { deadline, parent: parentDeadline })
  if (deadline !== null && childDeadline !== null && deadline < childDeadline)
    return refuse('deadline-before-child', { deadline, child: childDeadline })
  return { on: notBefore(facts, on), happening: { type: 'trigger-registered', document, deadline } }
}

/**
 * The document that released the task was not the one it awaits: from today it waits again. What was done meanwhile stays; a
 * deadline that was set with the release goes with it. Earlier days keep the status they had.
 */
export function withdrawTrigger(
  { release, currentDeadline }: AssignmentFacts,
  { reason, noLaterThan = null }: CommandOf<'withdraw-trigger'>,
  { today, parentDeadline = null, childDeadline = null }: Circumstances,
): Decision | TaskRefusal {
  if (!release) return refuse('not-allowed-now', { command: 'withdraw-trigger' })
  const { document, replaced } = release
  const before = earlier(replaced ? replaced.deadline : currentDeadline, noLaterThan)
  const restored = replaced || before !== currentDeadline ? { deadline: before } : null
  const deadline = restored?.deadline ?? null
  if (deadline !== null && parentDeadline !== null && deadline > parentDeadline)
    return refuse('deadline-after-parent', { deadline, parent: parentDeadline })
  if (deadline !== null && childDeadline !== null && deadline < childDeadline)
    return refuse('deadline-before-child', { deadline, child: childDeadline })
  return withReason({ type: 'trigger-withdrawn', document, restored, reason }, today)
}

function earlier(deadline: LocalDate | null, bound: LocalDate | null): LocalDate | null {
  if (deadline === null || bound === null) return deadline
  return deadline < bound ? deadline : bound
}
