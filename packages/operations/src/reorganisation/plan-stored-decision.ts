import { randomUUID } from 'node:crypto'
import type { DecisionRecord, StructureDecisionRequest } from '@dondoc/contracts'
import {
  findUsedOrganisations,
  type Kysely,
  loadDecisions,
  loadTracedPeriods,
  type StoredDecision,
  type Tables,
} from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { isRefusal } from '@dondoc/domain/refusals'
import {
  brokenDecisions,
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
  /** The day of effect of the record that it corrects. */
  readonly corrected: LocalDate | null
}

/**
 * Plans a decision on what is stored. Refused: not-found, corrected-already, reason-missing, body-in-use, or what the domain
 * says; where later decisions build on what a correction takes away, with all of them.
 */
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
  const after = planDecision(history, holding, decision.id)
  if (isRefusal(after) && after.refused === 'breaks-later-decision')
    throw new OperationRefused(after.refused, after.facts, {
      decisions: recordsOf(brokenDecisions(history.known, holding, decision.id), stored),
    })
  const planned = { seen: stored.length, decision, before, after: accepted(after), holding }
  await refuseUndoneBodies(db, planned)
  return { ...planned, corrected: stored.find((one) => one.id === input.corrects)?.effective_on ?? null }
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

/** A correction may not undo a body that already holds work or posts. */
async function refuseUndoneBodies(
  db: Kysely<Tables>,
  { before, after }: Pick<PlannedDecision, 'before' | 'after'>,
): Promise<void> {
  const remaining = new Set(after.map(({ code }) => code))
  const undone = before.filter(({ code }) => !remaining.has(code))
  const used = await findUsedOrganisations(
    db,
    undone.map(({ code }) => code),
  )
  const body = undone.find(({ code }) => used.includes(code))
  if (body) throw new OperationRefused('body-in-use', { code: body.code, name: body.name })
}

function recordsOf(ids: readonly string[], stored: readonly StoredDecision[]): DecisionRecord[] {
  return ids.flatMap((id) =>
    stored.flatMap(({ id: one, number, subject, effective_on }) =>
      one === id ? [{ id, number, subject, effectiveOn: effective_on }] : [],
    ),
  )
}
