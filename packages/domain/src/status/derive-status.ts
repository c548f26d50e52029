import { addDays, daysBetween, type LocalDate } from '../days/index.ts'
import { type AssignmentFacts, answerBy, awaitsDocument, beginsOn } from '../tasks/index.ts'
import type { DerivedStatus, OverdueBand, Timing } from './derived-status.ts'
import type { StatusRules } from './status-rules.ts'
import { updateDueOn } from './update-due.ts'

/** The one rule of status: the first match wins (DOMAIN section 3). A deadline of today is not overdue. */
export function deriveStatus(facts: AssignmentFacts, today: LocalDate, rules: StatusRules): DerivedStatus {
  if (facts.withdrawnOn) return { status: 'withdrawn', on: facts.withdrawnOn }
  if (facts.evidence) return proven(facts, today, rules)
  if (facts.dispute) return { status: 'under_correction', since: facts.dispute.on }
  if (awaitsDocument(facts)) return awaitingDocument(facts, today)
  const startsOn = beginsOn(facts)
  if (startsOn > today) return { status: 'not_yet_begun', startsOn }
  switch (facts.schedule.kind) {
    case 'standing':
    case 'recurring':
      return standing(facts, today, rules)
    case 'from':
      return { ...standing(facts, today, rules), daysSinceLateStart: lateStart(facts, today, rules) }
    default:
      return against(facts, today, rules)
  }
}

function proven(facts: AssignmentFacts, today: LocalDate, rules: StatusRules): DerivedStatus {
  const completedOn = facts.evidence?.date ?? today
  const since = facts.submittedOn ?? completedOn
  if (!facts.acceptedOn)
    return {
      status: 'awaiting_acceptance',
      since,
      daysBeyondLimit: Math.max(0, daysBetween(since, today) - rules.acceptanceLimitDays),
    }
  const lastDay = answerBy(facts)
  return {
    status: 'done',
    completedOn,
    timing: timingOf(completedOn, lastDay),
    originalTiming: timingOf(completedOn, facts.originalDeadline),
    daysLate: lastDay ? Math.max(0, daysBetween(lastDay, completedOn)) : 0,
  }
}

function timingOf(completedOn: LocalDate, deadline: LocalDate | null): Timing {
  if (deadline === null) return 'not_assessed'
  if (completedOn > deadline) return 'late'
  return completedOn === deadline ? 'on_time' : 'early'
}

function awaitingDocument(facts: AssignmentFacts, today: LocalDate): DerivedStatus {
  const deadline = facts.currentDeadline
  return {
    status: 'awaiting_document',
    trigger: facts.schedule.trigger ?? '',
    daysCarriedOver: deadline ? Math.max(0, daysBetween(deadline, today)) : 0,
  }
}

type Standing = Extract<DerivedStatus, { status: 'standing' }>

function standing(facts: AssignmentFacts, today: LocalDate, rules: StatusRules): Standing {
  const updateBy = updateDueOn(facts, rules)
  const daysLeft = daysBetween(today, updateBy)
  return {
    status: 'standing',
    update: daysLeft < 0 ? 'late' : 'kept_up',
    daysUpdateLate: Math.max(0, -daysLeft),
    updateBy,
    isUpdateSoon: daysLeft >= 0 && daysLeft <= rules.dueSoonDays,
    daysSinceLateStart: 0,
  }
}

function lateStart(facts: AssignmentFacts, today: LocalDate, rules: StatusRules): number {
  if (facts.lastProgressOn !== null) return 0
  return Math.max(0, daysBetween(addDays(beginsOn(facts), rules.lateStartDays), today))
}

function against(facts: AssignmentFacts, today: LocalDate, rules: StatusRules): DerivedStatus {
  const lastDay = answerBy(facts)
  const below = belowDone(facts, today, rules)
  if (lastDay === null)
    return {
      status: 'no_deadline',
      ageDays: daysBetween(facts.assignedOn, today),
      reason: facts.noDeadlineReason,
      ...below,
    }
  const daysLeft = daysBetween(today, lastDay)
  if (daysLeft < 0) return { status: 'overdue', daysLate: -daysLeft, band: bandOf(-daysLeft) }
  const status = daysLeft <= rules.dueSoonDays ? 'due_soon' : 'in_progress'
  return { status, daysLeft, ...below }
}

/** Standing work goes on whatever was done below, and what waits for others is not held up by its holder. */
function belowDone(
  { belowDoneOn }: AssignmentFacts,
  today: LocalDate,
  rules: StatusRules,
): { daysSinceBelowDone?: number } {
  const days = belowDoneOn === null ? -1 : daysBetween(belowDoneOn, today)
  return days >= rules.belowDoneDays ? { daysSinceBelowDone: days } : {}
}

function bandOf(daysLate: number): OverdueBand {
  if (daysLate <= 7) return '1-7'
  return daysLate <= 30 ? '8-30' : 'over-30'
}
