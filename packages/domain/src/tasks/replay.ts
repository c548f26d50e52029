import type { DayRange, LocalDate } from '../days/index.ts'
import { applyEvent } from './apply-event.ts'
import type { AssignmentEvent } from './assignment-event.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import { withoutProof } from './without-proof.ts'

/** What an assignment was during [from, until); the last version has no `until`, unless the work was handed over then. */
export interface AssignmentVersion extends DayRange {
  readonly from: LocalDate
  readonly facts: AssignmentFacts
}

/**
 * The facts as of a day: every event that had taken effect by then, in the order of recording. Null before the
 * assignment. An entry typed in late counts from the day it took effect, so a clerk's delay blames nobody. Proof counts from
 * the day that it bears, also where a correction made that a later one.
 */
export function factsAsOf(events: readonly AssignmentEvent[], day: LocalDate): AssignmentFacts | null {
  let facts: AssignmentFacts | null = null
  for (const event of inOrder(events)) if (event.on <= day) facts = applyEvent(facts, event)
  return facts?.evidence && facts.evidence.date > day ? { ...facts, ...withoutProof } : facts
}

/** The facts now: every event. */
export function replay(events: readonly AssignmentEvent[]): AssignmentFacts {
  const facts = inOrder(events).reduce<AssignmentFacts | null>(applyEvent, null)
  if (!facts) throw new RangeError('An assignment without events.')
  return facts
}

/** The whole life as versions, one for each day on which something took effect or proof began to count, while the holder holds it. */
export function versionsOf(events: readonly AssignmentEvent[]): AssignmentVersion[] {
  const days = [...new Set(events.flatMap(effectiveDays))].sort()
  return days.flatMap((from, index) => {
    const facts = factsAsOf(events, from)
    return facts && facts.handedOverOn === null ? [{ from, until: days[index + 1] ?? null, facts }] : []
  })
}

function effectiveDays({ on, happening }: AssignmentEvent): LocalDate[] {
  if (happening.type === 'evidence-submitted') return [on, happening.evidence.date]
  const isOfProof = happening.type === 'correction-approved' && happening.correction.what === 'evidence'
  return isOfProof ? [on, happening.correction.evidence.date] : [on]
}

function inOrder(events: readonly AssignmentEvent[]): AssignmentEvent[] {
  return [...events].sort((a, b) => a.sequence - b.sequence)
}
