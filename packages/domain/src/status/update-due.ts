import { addDays, type LocalDate } from '../days/index.ts'
import { entryPeriodOf, firstEntryPeriod, nextEntryPeriod } from '../schedules/index.ts'
import { type AssignmentFacts, beginsOn } from '../tasks/index.ts'
import { type CadenceSpell, cadenceSpells, officeRecurrence } from './cadence-spells.ts'
import type { StatusRules } from './status-rules.ts'

/**
 * The last day on which the next progress entry of standing work is in time; once it has passed, the update is late by as many
 * days as lie between. An entry serves the whole period that its day lies in, so the next is due with the period after. Work
 * that names no cadence goes by the office's own; what was missed before the office changed that stays missed until an entry.
 */
export function updateDueOn(facts: AssignmentFacts, rules: StatusRules): LocalDate {
  const own = ownUpdateDueOn(facts)
  if (own) return own
  const missed = cadenceSpells(rules).find(
    ({ until, ...spell }) => until && officeDueOn(facts, spell) < until,
  )
  return missed ? officeDueOn(facts, missed) : presentDueOn(facts, rules)
}

/** The same by the cadence that the directive itself sets; null where it sets none. */
export function ownUpdateDueOn(facts: AssignmentFacts): LocalDate | null {
  const { schedule, lastProgressOn } = facts
  if (schedule.kind !== 'recurring') return null
  const begun = beginsOn(facts)
  const first = firstEntryPeriod(schedule, begun).dueOn
  return latest(first, lastProgressOn && nextEntryPeriod(schedule, lastProgressOn, begun).dueOn)
}

/** The first due day, from today's on, of which there is no entry yet. */
export function nextUpdateOn(facts: AssignmentFacts, today: LocalDate, rules: StatusRules): LocalDate {
  const { schedule } = facts
  const recurrence = schedule.kind === 'recurring' ? schedule : officeRecurrence(rules.cadence)
  const { dueOn } = entryPeriodOf(recurrence, today, beginsOn(facts))
  return latest(dueOn, ownUpdateDueOn(facts) ?? presentDueOn(facts, rules))
}

/** By the office's cadence in force, whatever was missed before it. */
function presentDueOn(facts: AssignmentFacts, rules: StatusRules): LocalDate {
  const present = cadenceSpells(rules).at(-1)
  return officeDueOn(facts, present ?? { cadence: rules.cadence, asksFrom: null })
}

/** The office asks for whole periods of the work: begun on 10/02 it first owes one for the second quarter, on 30/06. */
function officeDueOn(
  facts: AssignmentFacts,
  { cadence, asksFrom }: Pick<CadenceSpell, 'cadence' | 'asksFrom'>,
): LocalDate {
  const begun = beginsOn(facts)
  const told = latest(addDays(begun, -1), facts.lastProgressOn)
  const settled = latest(told, asksFrom && addDays(asksFrom, -1))
  return nextEntryPeriod(officeRecurrence(cadence), settled, begun).dueOn
}

function latest(a: LocalDate, b: LocalDate | null): LocalDate {
  return b !== null && b > a ? b : a
}
