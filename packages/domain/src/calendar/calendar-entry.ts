import type { LocalDate } from '../days/index.ts'
import { nextUpdateOn, type StatusRules } from '../status/index.ts'
import { type AssignmentFacts, answerBy, awaitsDocument } from '../tasks/index.ts'

/** What a holder's calendar shows of an assignment: the day its product is due, or the next day a progress entry is. */
export interface CalendarEntry {
  readonly kind: 'deadline' | 'update'
  readonly on: LocalDate
}

/**
 * Open work stands in the calendar of its holder on the last day it has; standing work on the first day,
 * from today's on, by which an entry is due that it has not. Null: there is no such day, as for work that is proven, withdrawn or
 * handed over, or that waits for a document.
 */
export function calendarEntryOf(
  facts: AssignmentFacts,
  today: LocalDate,
  rules: StatusRules,
): CalendarEntry | null {
  if (facts.withdrawnOn || facts.handedOverOn || facts.evidence || awaitsDocument(facts)) return null
  switch (facts.schedule.kind) {
    case 'standing':
    case 'recurring':
    case 'from':
      return { kind: 'update', on: nextUpdateOn(facts, today, rules) }
    default: {
      const on = answerBy(facts)
      return on && { kind: 'deadline', on }
    }
  }
}
