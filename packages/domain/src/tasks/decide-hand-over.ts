import type { LocalDate } from '../days/index.ts'
import { refuse } from '../refusals/index.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import type { CommandOf } from './command.ts'
import { type Decision, notBefore, type TaskRefusal } from './decision.ts'

/** The work goes on under another body from today. */
export function handOver(
  facts: AssignmentFacts,
  { to, assignment, reason }: CommandOf<'hand-over'>,
  today: LocalDate,
): Decision | TaskRefusal {
  if (!reason.trim()) return refuse('words-missing')
  return { on: notBefore(facts, today), happening: { type: 'handed-over', to, assignment, reason } }
}
