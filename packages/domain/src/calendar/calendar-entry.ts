import { addMonths, type LocalDate } from '../days/index.ts'
import { lastClosedPeriod, lastDayOf, monthsOf, type StatusRules } from '../status/index.ts'
import { type AssignmentFacts, answerBy, awaitsDocument, beginsOn } from '../tasks/index.ts'

/** What a holder's calendar shows of an assignment: the day its product is due, or the next day a progress entry is. */
export interface CalendarEntry {
  readonly kind: 'deadline' | 'update'
  readonly on: LocalDate
}

/**
 * Open work stands in the calendar of its holder on the last day it has; standing work on the last day of the first period,
 * from today's on, that owes an entry and has none. Null: there is no such day, as for work that is proven, withdrawn or
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
      return { kind: 'update', on: nextUpdate(facts, today, rules.cadence) }
    default: {
      const on = answerBy(facts)
      return on && { kind: 'deadline', on }
    }
  }
}

function nextUpdate(facts: AssignmentFacts, today: LocalDate, cadence: StatusRules['cadence']): LocalDate {
  const months = monthsOf[cadence]
  let { until: from } = lastClosedPeriod(cadence, today)
  const needed = (first: LocalDate) =>
    beginsOn(facts) <= first && (facts.lastProgressOn === null || facts.lastProgressOn < first)
  while (!needed(from)) from = addMonths(from, months)
  return lastDayOf({ until: addMonths(from, months) })
}
