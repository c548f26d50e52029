import type { LocalDate } from '../days/index.ts'
import { refuse } from '../refusals/index.ts'
import { startOf } from '../schedules/index.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import type { Circumstances } from './circumstances.ts'
import type { TaskRefusal } from './decision.ts'

/** Why the assignment cannot have this deadline: it lies before its start, after its parent's or before a child's. */
export function checkDeadline(
  facts: AssignmentFacts,
  deadline: LocalDate,
  { parentDeadline = null, childDeadline = null }: Pick<Circumstances, 'parentDeadline' | 'childDeadline'>,
): TaskRefusal | null {
  const start = startOf(facts.schedule)
  if (start !== null && deadline < start) return refuse('deadline-before-start', { deadline, day: start })
  if (parentDeadline !== null && deadline > parentDeadline)
    return refuse('deadline-after-parent', { deadline, parent: parentDeadline })
  if (childDeadline !== null && deadline < childDeadline)
    return refuse('deadline-before-child', { deadline, child: childDeadline })
  return null
}
