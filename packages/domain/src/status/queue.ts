import type { AssignmentRole } from '../tasks/index.ts'
import type { Alert } from './alert.ts'
import { type DerivedStatus, isOpen } from './derived-status.ts'
import type { ExceptionKind } from './exception.ts'
import type { Need } from './need.ts'

/**
 * Why a row stands in the desk's queue of the day, in the order of need. First what a leader asked and nobody answered; then
 * what others cannot go on with until the assigning side has answered, accepted, released or named a holder; then what is late, by how
 * grave it is; last what will be late in a few days.
 */
export const queueReasons = [
  'late_reply',
  'reply',
  'refusal',
  'extension',
  'correction',
  'acceptance_late',
  'to_accept',
  'release',
  'unassigned',
  'special_red',
  'red',
  'carried_over',
  'late_start',
  'below_done',
  'update_late',
  'yellow',
] as const
export type QueueReason = (typeof queueReasons)[number]

/** What a row's place in the queue depends on. */
export interface QueuedRow {
  readonly role: AssignmentRole
  readonly derived: DerivedStatus
  readonly exception: { readonly kind: ExceptionKind } | null
  readonly alert: Alert | null
  readonly needs: readonly Need[]
  /** Whether a body gave it out from its own work: what is asked of it waits for that body, not for the desk. */
  readonly isGivenBelow: boolean
  /** Whether its holder no longer exists. */
  readonly isHolderGone: boolean
  /** Whether a document was registered that it may be waiting for, and nobody has said that it is not the one. */
  readonly isReleaseProposed: boolean
}

/**
 * The gravest reason why the row needs the desk today; null where it needs nobody. An answer and a release are owed in every role;
 * lateness is counted of those who lead, as on the board.
 */
export function queueReasonOf(row: QueuedRow): QueueReason | null {
  return queueReasons.find((reason) => needsFor(reason, row)) ?? null
}

function needsFor(reason: QueueReason, row: QueuedRow): boolean {
  const { role, derived, exception, alert, needs } = row
  if (reason === 'unassigned') return row.isHolderGone && isOpen(derived.status)
  if (row.isGivenBelow) return false
  switch (reason) {
    case 'late_reply':
    case 'reply':
    case 'refusal':
    case 'extension':
    case 'correction':
      return needs.includes(reason)
    case 'to_accept':
      return role === 'lead' && derived.status === 'awaiting_acceptance'
    case 'release':
      return derived.status === 'awaiting_document' && row.isReleaseProposed
    case 'special_red':
    case 'red':
    case 'yellow':
      return role === 'lead' && alert === reason
    default:
      return role === 'lead' && exception?.kind === reason
  }
}
