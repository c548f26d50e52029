import type { LocalDate } from '../days/index.ts'
import { type DerivedStatus, deriveStatus, type Status, type StatusRules } from '../status/index.ts'
import type { AssignmentFacts } from '../tasks/index.ts'

/** How much of what a body gave out below is done. */
export interface DoneBelow {
  readonly done: number
  /** What stands of it; what was withdrawn counts no more. */
  readonly total: number
}

/** How all that a body gave out below stands. The body's own work is done by its own evidence alone. */
export interface Cascade extends DoneBelow {
  /** The worst that any of it is in; null where all is done. */
  readonly gravest: DerivedStatus | null
}

/** Null where nothing was given out, or all of it was withdrawn. */
export function cascadeOf(
  below: readonly AssignmentFacts[],
  today: LocalDate,
  rules: StatusRules,
): Cascade | null {
  const standing = below
    .map((facts) => deriveStatus(facts, today, rules))
    .filter(({ status }) => status !== 'withdrawn')
  if (standing.length === 0) return null
  const open = standing.filter(({ status }) => status !== 'done')
  const [gravest = null] = open.toSorted((a, b) => gravityOf(b) - gravityOf(a))
  return { done: standing.length - open.length, total: standing.length, gravest }
}

/** Gravest first; of what is overdue, the longest. */
const byGravity: readonly Status[] = [
  ...(['overdue', 'due_soon', 'no_deadline', 'under_correction', 'awaiting_acceptance'] as const),
  ...(['in_progress', 'standing', 'awaiting_document', 'not_yet_begun'] as const),
]

/** No life lasts a million days, so the kind weighs before the days. */
function gravityOf(derived: DerivedStatus): number {
  const days = derived.status === 'overdue' ? derived.daysLate : 0
  return -1_000_000 * byGravity.indexOf(derived.status) + days
}
