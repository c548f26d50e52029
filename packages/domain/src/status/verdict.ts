import { daysBetween, type LocalDate } from '../days/index.ts'
import { type AssignmentFacts, answerBy } from '../tasks/index.ts'
import { deriveStatus } from './derive-status.ts'
import type { StatusRules } from './status-rules.ts'

/**
 * What is behind a flag: the body is late, it was in time and only typed in late, the accepting side is late, a document
 * does not come, or the figure is disputed. A body is not blamed for a clerk's delay (DOMAIN section 3).
 */
export type Verdict =
  /** `unheard`: nothing has been recorded of the time since the last day, so it may be done and not be known. */
  | { readonly verdict: 'body_late'; readonly days: number; readonly unheard: boolean }
  | { readonly verdict: 'recording_late'; readonly days: number }
  | { readonly verdict: 'accepting_side_late'; readonly days: number }
  | { readonly verdict: 'document_missing'; readonly days: number }
  | { readonly verdict: 'disputed'; readonly since: LocalDate }

/** The verdict on the day; null where nobody is late and nothing is disputed. */
export function verdictOf(facts: AssignmentFacts, today: LocalDate, rules: StatusRules): Verdict | null {
  const derived = deriveStatus(facts, today, rules)
  if (facts.dispute && derived.status !== 'withdrawn') return { verdict: 'disputed', since: facts.dispute.on }
  switch (derived.status) {
    case 'overdue':
      return { verdict: 'body_late', days: derived.daysLate, unheard: isUnheard(facts) }
    case 'awaiting_document':
      return derived.daysCarriedOver > 0
        ? { verdict: 'document_missing', days: derived.daysCarriedOver }
        : null
    case 'standing':
      if (derived.daysSinceLateStart > 0)
        return { verdict: 'body_late', days: derived.daysSinceLateStart, unheard: true }
      return derived.update === 'late' ? ofUpdate(facts, derived.daysUpdateLate) : null
    case 'awaiting_acceptance':
      return derived.daysBeyondLimit > 0
        ? { verdict: 'accepting_side_late', days: derived.daysBeyondLimit }
        : ofProduct(facts)
    case 'done':
      return ofProduct(facts)
    default:
      return null
  }
}

/** What the directive itself asks for by a day is the body's to do; the office's own cadence only asks to have it recorded. */
function ofUpdate({ schedule }: AssignmentFacts, days: number): Verdict {
  if (schedule.kind === 'recurring') return { verdict: 'body_late', days, unheard: true }
  return { verdict: 'recording_late', days }
}

/** A product of after the last day is the body's lateness; one of before, sent in after it, is a late record. */
function ofProduct(facts: AssignmentFacts): Verdict | null {
  const lastDay = answerBy(facts)
  if (lastDay === null || facts.evidence === null) return null
  const late = daysBetween(lastDay, facts.evidence.date)
  if (late > 0) return { verdict: 'body_late', days: late, unheard: false }
  const recordedLate = facts.submittedOn ? daysBetween(lastDay, facts.submittedOn) : 0
  return recordedLate > 0 ? { verdict: 'recording_late', days: recordedLate } : null
}

function isUnheard(facts: AssignmentFacts): boolean {
  const lastDay = answerBy(facts)
  return facts.lastProgressOn === null || (lastDay !== null && facts.lastProgressOn <= lastDay)
}
