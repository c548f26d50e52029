import type { DerivedStatus } from './derived-status.ts'
import { exceptionOf } from './exception.ts'
import type { StatusRules } from './status-rules.ts'

/** Công văn 1400-CV/VPTU of 28/8/2026. */
export const alerts = ['yellow', 'red', 'special_red'] as const
export type Alert = (typeof alerts)[number]

/** Yellow before the deadline without a product, red once it has passed, special red when that goes on. */
export function alertOf(derived: DerivedStatus, rules: StatusRules): Alert | null {
  if (derived.status === 'due_soon') return derived.daysLeft <= rules.yellowDays ? 'yellow' : null
  if (derived.status !== 'overdue') return null
  return derived.daysLate >= rules.specialRedDays ? 'special_red' : 'red'
}

/**
 * The alerts that work in this status has come to owe. Each is sent once; where nobody looked for days, red is sent together
 * with special red, but no yellow once the deadline has passed.
 */
export function alertsOwed(derived: DerivedStatus, rules: StatusRules): Alert[] {
  const alert = alertOf(derived, rules)
  if (alert === null) return []
  return alert === 'special_red' ? ['red', 'special_red'] : [alert]
}

/** Who has to act: the holder, the body that gave the work out below, the direct superior, the side that assigned, or the side that accepts. */
export const decidingLevels = [
  'holder',
  'giver',
  'direct_superior',
  'assigning_board',
  'accepting_side',
] as const
export type DecidingLevel = (typeof decidingLevels)[number]

/** To whom an alert goes; work that was given out below is its giver's to decide, which is the assigning side there. */
export function levelAlerted(alert: Alert, givenBelow: boolean): DecidingLevel {
  if (alert === 'yellow') return 'holder'
  if (givenBelow) return 'giver'
  return alert === 'red' ? 'direct_superior' : 'assigning_board'
}

/** Who has to act on work in this status; `givenBelow`: a body gave it out from its own. */
export function decidingLevelOf(
  derived: DerivedStatus,
  rules: StatusRules,
  givenBelow: boolean,
): DecidingLevel | null {
  const alert = alertOf(derived, rules)
  if (alert) return levelAlerted(alert, givenBelow)
  const exception = exceptionOf(derived)
  if (!exception) return null
  if (exception.kind === 'acceptance_late') return givenBelow ? 'giver' : 'accepting_side'
  return exception.kind === 'carried_over' ? 'assigning_board' : 'holder'
}
