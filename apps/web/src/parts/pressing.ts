import type { Status } from '@dondoc/domain/status'

/** Statuses in the order in which a picture shows them: what presses most stands first. */
export const pressing: readonly Status[] = [
  'overdue',
  'due_soon',
  'under_correction',
  'in_progress',
  'standing',
  'awaiting_document',
  'no_deadline',
  'not_yet_begun',
  'awaiting_acceptance',
  'done',
  'withdrawn',
]

/** The colour a task held by several bodies is drawn in; null where nobody holds it. */
export function mostPressing(byStatus: Readonly<Record<Status, number>>): Status | null {
  return pressing.find((status) => byStatus[status] > 0) ?? null
}
