import { addDays, daysBetween, type LocalDate } from '../days/index.ts'
import { entryPeriodOf, nextEntryPeriod, type Recurrence } from '../schedules/index.ts'
import { type AssignmentFacts, beginsOn } from '../tasks/index.ts'
import type { StatusRules } from './status-rules.ts'

/**
 * The last day on which the next progress entry of standing work is in time; once it has passed, the update is late by as many
 * days as lie between. An entry serves the whole period that its day lies in, so the next is due with the period after. Work
 * that names no cadence goes by the office's own, which asks for whole periods only: begun on 10/02 it first owes one for the
 * second quarter, on 30/06.
 */
export function updateDueOn(facts: AssignmentFacts, rules: StatusRules): LocalDate {
  const own = ownUpdateDueOn(facts)
  if (own) return own
  const begun = beginsOn(facts)
  return nextEntryPeriod(cadenceOf(facts, rules), latest(addDays(begun, -1), facts.lastProgressOn), begun)
    .dueOn
}

/**
 * The same by the cadence that the directive itself sets; null where it sets none. Of the period in which the work began it asks
 * where at least a third of it was left: 'hằng năm' received on 01/09 is first due on 31/12, received on 01/10 a year later.
 */
export function ownUpdateDueOn(facts: AssignmentFacts): LocalDate | null {
  const { schedule, lastProgressOn } = facts
  if (schedule.kind !== 'recurring') return null
  const begun = beginsOn(facts)
  const { from, dueOn } = entryPeriodOf(schedule, begun, begun)
  const isTimeLeft = 3 * (daysBetween(begun, dueOn) + 1) >= daysBetween(from, dueOn) + 1
  const first = isTimeLeft ? dueOn : nextEntryPeriod(schedule, begun, begun).dueOn
  return latest(first, lastProgressOn && nextEntryPeriod(schedule, lastProgressOn, begun).dueOn)
}

/** The first due day, from today's on, of which there is no entry yet. */
export function nextUpdateOn(facts: AssignmentFacts, today: LocalDate, rules: StatusRules): LocalDate {
  const { dueOn } = entryPeriodOf(cadenceOf(facts, rules), today, beginsOn(facts))
  return latest(dueOn, updateDueOn(facts, rules))
}

function cadenceOf({ schedule }: AssignmentFacts, { cadence }: StatusRules): Recurrence {
  return schedule.kind === 'recurring' ? schedule : { every: cadence, interval: 1, dueDay: null }
}

function latest(a: LocalDate, b: LocalDate | null): LocalDate {
  return b !== null && b > a ? b : a
}
