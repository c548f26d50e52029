import { randomUUID } from 'node:crypto'
import type { StructureDecisionRequest } from '@dondoc/contracts'
import {
  type Kysely,
  loadDecisions,
  loadTracedPeriods,
  type StoredDecision,
  type Tables,
} from '@dondoc/database'
import {
  knownPeriods,
  planDecision,
  type StructureDecision,
  type TracedPeriod,
} from '@dondoc/domain/reorganisation'
import { accepted, OperationRefused } from '../operation-refused.ts'
import { holdingDecisions } from './stored-decisions.ts'

/** A decision as it would be recorded, and the lives before and after it. */
export interface PlannedDecision {
  /** How many records there are. */
  readonly seen: number
  readonly decision: StructureDecision
  readonly before: readonly TracedPeriod[]
  readonly after: readonly TracedPeriod[]
  /** The decisions that hold with this one. */
  readonly holding: readonly StructureDecision[]
}

/** Plans a decision on what is stored. Refused: not-found, corrected-already, reason-missing, or what the domain says. */
export async function planStoredDecision(
  db: Kysely<Tables>,
  input: StructureDecisionRequest,
): Promise<PlannedDecision> {
  const stored = await loadDecisions(db)
  const before = await loadTracedPeriods(db)
  const decisions = holdingDecisions(stored)
  const decision = decisionOf(input, stored)
  const others = decisions.filter(({ id }) => id !== input.corrects)
  const takenBack = input.corrects !== null && decision.changes.length === 0
  const holding = takenBack ? others : [...others, decision]
  const history = { known: knownPeriods(before), decisions }
  const after = accepted(planDecision(history, holding, decision.id))
  return { seen: stored.length, decision, before, after, holding }
}

function decisionOf(input: StructureDecisionRequest, stored: readonly StoredDecision[]): StructureDecision {
  const { corrects, effectiveOn, changes } = input
  const id = randomUUID()
  const last = Math.max(0, ...stored.map(({ position }) => position))
  if (corrects === null) return { id, position: last + 1, effectiveOn, changes }
  const wrong = stored.find((one) => one.id === corrects)
  if (!wrong) throw new OperationRefused('not-found', { decision: corrects })
  if (stored.some((one) => one.corrects === corrects))
    throw new OperationRefused('corrected-already', { subject: wrong.subject })
  if (!input.reason) throw new OperationRefused('reason-missing', { subject: wrong.subject })
  return { id, position: wrong.position, effectiveOn, changes }
}
