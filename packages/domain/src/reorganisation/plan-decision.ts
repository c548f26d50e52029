import {
  findMisplaced,
  findStructureFaults,
  type Misplaced,
  type OrganisationPeriod,
} from '../organisations/index.ts'
import { isRefusal, type Refusal, refuse } from '../refusals/index.ts'
import { orphanedLater } from './broken-decisions.ts'
import type { DecisionRefusal } from './decision-refusal.ts'
import type { TracedPeriod } from './lives.ts'
import { replayDecisions } from './replay-decisions.ts'
import type { StructureDecision } from './structure-decision.ts'

/** What was recorded as known, and the decisions that hold. */
export interface StructureHistory {
  readonly known: readonly TracedPeriod[]
  readonly decisions: readonly StructureDecision[]
}

/**
 * The periods of all lives with one decision more, less or otherwise: `next` holds it, `decision` names it. Refused where it
 * cannot be done on its day, where a decision of a later day could then not be done, or where the structure would have a
 * fault on any day.
 */
export function planDecision(
  history: StructureHistory,
  next: readonly StructureDecision[],
  decision: string,
): TracedPeriod[] | DecisionRefusal {
  const planned = replayDecisions(history.known, next)
  if (isRefusal(planned)) {
    if (planned.decision === decision) return withoutDecision(planned)
    return refuse('breaks-later-decision', {
      ...planned.facts,
      decision: planned.decision,
      why: planned.refused,
    })
  }
  const [orphaned] = orphanedLater(planned, next, decision)
  if (orphaned) return refuse('breaks-later-decision', { decision: orphaned, why: 'superior-missing' })
  const [fault] = findStructureFaults(planned)
  if (fault) return named(refuse(planFault(fault.refused), fault.facts), planned)
  const before = replayDecisions(history.known, history.decisions)
  const [misplaced] = newlyMisplaced(planned, isRefusal(before) ? history.known : before)
  return misplaced ? named(misplaced, planned) : planned
}

function withoutDecision({ refused, facts }: DecisionRefusal): DecisionRefusal {
  return facts ? { refused, facts } : { refused }
}

/** With the last names of the bodies, for the sentence a person reads. */
function named(refusal: DecisionRefusal, periods: readonly TracedPeriod[]): DecisionRefusal {
  const nameOf = (code: unknown) => periods.findLast((period) => period.code === code)?.name
  const { code = null, superior = null } = refusal.facts ?? {}
  return refuse(refusal.refused, {
    ...refusal.facts,
    ...{ name: nameOf(code) ?? code, superiorName: nameOf(superior) ?? superior },
  })
}

/** Replaying makes no empty, overlapping or broken lives; what is left is where bodies stand. */
function planFault(fault: ReturnType<typeof findStructureFaults>[number]['refused']) {
  return fault === 'structure-circle' ? fault : 'superior-missing'
}

/** What was recorded as known stands where it stands; a decision adds no wrong place. */
function newlyMisplaced(
  after: readonly OrganisationPeriod[],
  before: readonly OrganisationPeriod[],
): Misplaced[] {
  const wrongBefore = new Set(findMisplaced(before).map(placeOf))
  return findMisplaced(after).filter((misplaced) => !wrongBefore.has(placeOf(misplaced)))
}

function placeOf({ refused, facts }: Refusal): string {
  return JSON.stringify([refused, facts])
}
