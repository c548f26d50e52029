import type { PlanCommandType } from './plan-command.ts'
import type { PlanState } from './plan-facts.ts'

const open: readonly PlanState[] = ['draft', 'returned']

/** The one table of what may be done to a plan in which state. */
const transitions: Readonly<Record<PlanCommandType, readonly PlanState[]>> = {
  'write-purpose': open,
  'put-line': open,
  'drop-line': open,
  'move-line': open,
  submit: open,
  approve: ['submitted'],
  return: ['submitted'],
  revise: ['approved'],
}

export function isAllowedIn(state: PlanState, command: PlanCommandType): boolean {
  return transitions[command].includes(state)
}
