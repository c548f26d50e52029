import type { LocalDate } from '@dondoc/domain/days'
import type { Alert, ExceptionKind, Grade, Need, Status } from '@dondoc/domain/status'
import type { AssignmentEventType, AssignmentRole } from '@dondoc/domain/tasks'
import { z } from 'zod'
import type { HistoryEntry } from './assignment.ts'

/** Counts of assignments; the statuses sum to the total. */
export interface StatusCounts {
  readonly total: number
  readonly byStatus: Readonly<Record<Status, number>>
  readonly byGrade: Readonly<Record<Grade, number>>
}

/** What needs somebody now, and the work by body. */
export interface BoardView extends StatusCounts {
  readonly asOf: LocalDate
  readonly exceptions: Readonly<Record<ExceptionKind, number>>
  readonly alerts: Readonly<Record<Alert, number>>
  /** Evidence that waits for the signed-in post to accept or return it. */
  readonly toAccept: number
  /** What waits for whose answer, in every role. */
  readonly needs: Readonly<Record<Need, number>>
  /** The other roles' work, apart: the figures above are of those who lead. */
  readonly otherRoles: readonly RoleLine[]
  /** Open work whose holder no longer exists: it waits for a successor. */
  readonly unassigned: number
  /** Posts of bodies that have ended, for whoever may move them; 0 for another day than today. */
  readonly postsToMove: number
  /** What bodies in view gave out below: counted once above, with the work that it was given out from. */
  readonly below: GivenBelow
  /** Bodies and all that each holds itself, whoever gave it; most exceptions first. */
  readonly bodies: readonly BodyLine[]
  readonly honesty: DataHonesty
}

/** Work given out below, in every role; what it waits for is its giver's to settle. */
export interface GivenBelow {
  readonly total: number
  readonly done: number
  readonly exceptions: number
  /** Evidence that waits for the giver to accept or return it. */
  readonly toAccept: number
  readonly needs: Readonly<Record<Need, number>>
}

export interface RoleLine {
  readonly role: AssignmentRole
  readonly total: number
  readonly exceptions: number
}

export interface BodyLine {
  readonly code: string
  readonly name: string
  readonly endedOn: LocalDate | null
  readonly byStatus: Readonly<Record<Status, number>>
  readonly exceptions: number
  readonly total: number
}

/** Figures about the data itself (DOMAIN section 3). */
export interface DataHonesty {
  /** Completed work without evidence is refused, so this counts open work with no entry at all. */
  readonly neverTouched: number
  readonly untouchedOver30Days: number
  /** Should have a deadline, has none, and nobody has said why. */
  readonly noDeadlineUnexplained: number
  /** Told to be done with a number alone: waiting for acceptance, or accepted in the last 90 days. */
  readonly unproven: number
  /** Posts whose holder has never signed in; null for another day than today. */
  readonly neverSignedIn: number | null
  /** Days between an entry's effect and its typing, on the average of the last 90 days; null where there is no entry. */
  readonly entryDelayDays: number | null
}

/** The posts of one body that have never signed in. */
export interface SilentBody {
  readonly organisation: { readonly code: string; readonly name: string }
  /** `isHeld`: whether it has an account at all. */
  readonly posts: readonly { readonly id: string; readonly name: string; readonly isHeld: boolean }[]
}

/** `since`: the ISO instant that the visit's beginning gave. */
export const boardNewsInput = z.object({ since: z.iso.datetime() })
export type BoardNewsRequest = z.output<typeof boardNewsInput>

/** What others recorded since the post last looked. */
export interface BoardNews {
  readonly total: number
  /** By kind, most first; they sum to the total. */
  readonly counts: readonly { readonly type: AssignmentEventType; readonly count: number }[]
  /** The newest of them. */
  readonly newest: readonly NewsLine[]
}

export interface NewsLine {
  readonly assignmentId: string
  readonly code: string
  readonly organisation: { readonly code: string; readonly name: string }
  readonly entry: HistoryEntry
}
