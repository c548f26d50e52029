import type { DerivedStatus } from './derived-status.ts'

/** What a leader's board shows: work that does not move unless somebody acts. */
export const exceptionKinds = [
  'overdue',
  'acceptance_late',
  'carried_over',
  'late_start',
  'update_late',
  'below_done',
] as const
export type ExceptionKind = (typeof exceptionKinds)[number]

export interface Exception {
  readonly kind: ExceptionKind
  /**
   * Days late: past the deadline, the acceptance limit, the window, the allowed start or the close of the period; or civil days
   * since all that was given out below was done, while the body itself has not proven its work.
   */
  readonly days: number
}

/** The exception a status amounts to, or null where nothing is out of order. */
export function exceptionOf(derived: DerivedStatus): Exception | null {
  switch (derived.status) {
    case 'overdue':
      return { kind: 'overdue', days: derived.daysLate }
    case 'awaiting_acceptance':
      return derived.daysBeyondLimit > 0 ? { kind: 'acceptance_late', days: derived.daysBeyondLimit } : null
    case 'awaiting_document':
      return derived.daysCarriedOver > 0 ? { kind: 'carried_over', days: derived.daysCarriedOver } : null
    case 'standing':
      if (derived.daysSinceLateStart > 0) return { kind: 'late_start', days: derived.daysSinceLateStart }
      return derived.update === 'late' ? { kind: 'update_late', days: derived.daysUpdateLate } : null
    case 'no_deadline':
    case 'due_soon':
    case 'in_progress': {
      const days = derived.daysSinceBelowDone
      return days === undefined ? null : { kind: 'below_done', days }
    }
    default:
      return null
  }
}
