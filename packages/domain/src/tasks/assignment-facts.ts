import type { LocalDate } from '../days/index.ts'
import { type Schedule, startOf } from '../schedules/index.ts'
import type { Dispute } from './correction.ts'
import type { OpenDirective } from './directive.ts'
import type { Evidence } from './evidence.ts'
import type { ParentLink } from './parent-link.ts'
import type { Quality } from './quality.ts'
import type { Release } from './release.ts'

/** What an assignment's events add up to on a day; status is derived from it and never stored. */
export interface AssignmentFacts {
  readonly schedule: Schedule
  /** The day the document was received, or the work taken over: the holder's clock starts here, not when it was signed. */
  readonly assignedOn: LocalDate
  /** Set where another body held the work before. */
  readonly takenOverOn: LocalDate | null
  /** Set where another body holds it since: what happens to it is kept there. */
  readonly handedOverOn: LocalDate | null
  /** Set where the work it was given out from went on under another body since: the present giver. */
  readonly movedUnder: ParentLink | null
  /** The day the holder said that it has received and read it; changes nothing. */
  readonly acknowledgedOn: LocalDate | null
  /** The day the holder refused it, while the assigning side has not answered; the clock runs on. */
  readonly refusedOn: LocalDate | null
  /** Never changes. */
  readonly originalDeadline: LocalDate | null
  /** Changes only by extension, by correction, or by the decision that releases a task whose window has passed. */
  readonly currentDeadline: LocalDate | null
  readonly extensions: number
  /** An extension that was asked for and not decided. */
  readonly extensionAsk: ExtensionAsk | null
  /** Why a task that should have a deadline has none. */
  readonly noDeadlineReason: string | null
  /** How the awaited document came, unless that was taken back. */
  readonly release: Release | null
  /** The evidence last sent in; null while none is, or after it was returned. */
  readonly evidence: Evidence | null
  /** The day on which the evidence was sent in and came to wait for acceptance. */
  readonly submittedOn: LocalDate | null
  /** The post that sent it in; it does not accept it. */
  readonly submittedBy: string | null
  readonly acceptedOn: LocalDate | null
  readonly quality: Quality | null
  readonly returns: number
  /** A figure under correction, not decided. */
  readonly dispute: Dispute | null
  readonly withdrawnOn: LocalDate | null
  /** The latest day a progress entry speaks of. */
  readonly lastProgressOn: LocalDate | null
  readonly urgings: number
  readonly lastUrgedOn: LocalDate | null
  /** The day since which all that was given out from it below is done; its own completion needs its own evidence. */
  readonly belowDoneOn: LocalDate | null
  /** Directives that nobody has answered, urgings among them, in the order in which they were given. */
  readonly directives: readonly OpenDirective[]
}

export interface ExtensionAsk {
  readonly deadline: LocalDate
  readonly reason: string
  readonly on: LocalDate
  /** The post that asked; it does not decide. */
  readonly by: string
}

/** The day the work may begin: its own start, or the day the awaited document came, whichever is later. */
export function beginsOn(facts: AssignmentFacts): LocalDate {
  const own = startOf(facts.schedule)
  return latest(latest(facts.assignedOn, own), facts.release?.on ?? null)
}

/** Whether the task still waits for a document that is not registered. */
export function awaitsDocument(facts: AssignmentFacts): boolean {
  return facts.schedule.trigger !== null && facts.release === null
}

function latest(a: LocalDate, b: LocalDate | null): LocalDate {
  return b !== null && b > a ? b : a
}
