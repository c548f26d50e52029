import type { LocalDate } from '../days/index.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import { type Decision, notBefore } from './decision.ts'
import type { ParentLink } from './parent-link.ts'
import { phaseOf } from './transitions.ts'

/**
 * What is to be kept at work given out below when the work above goes on under another body: from that day it stands under
 * that one, which accepts and decides, and on days before under the first. Null for what nobody holds any more.
 */
export function decideGiver(facts: AssignmentFacts, under: ParentLink, on: LocalDate): Decision | null {
  const phase = phaseOf(facts)
  if (phase === 'withdrawn' || phase === 'handed-over') return null
  return { on: notBefore(facts, on), happening: { type: 'giver-changed', under } }
}
