import { refuse } from '../refusals/index.ts'
import { deadlineOf } from '../schedules/index.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import { checkDeadline } from './check-deadline.ts'
import type { Circumstances } from './circumstances.ts'
import type { CommandOf } from './command.ts'
import { type Decision, notBefore, type TaskRefusal } from './decision.ts'

/** A new version of the directive decides another time, from the day it was received; the original deadline stays. */
export function reschedule(
  facts: AssignmentFacts,
  { schedule, document, on }: CommandOf<'reschedule'>,
  circumstances: Circumstances,
): Decision | TaskRefusal {
  if (on > circumstances.today) return refuse('day-in-future', { day: on })
  if (!document.trim()) return refuse('words-missing')
  const deadline = deadlineOf(schedule)
  const refusal = deadline && checkDeadline({ ...facts, schedule }, deadline, circumstances)
  return refusal ?? { on: notBefore(facts, on), happening: { type: 'rescheduled', schedule, document } }
}
