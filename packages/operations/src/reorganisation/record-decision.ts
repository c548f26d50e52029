import type { RecordDecisionRequest } from '@dondoc/contracts'
import { insertDecision, inTransaction, lockStructure, replaceLives } from '@dondoc/database'
import { type OperationContext, recorderOf } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'
import { type PlannedDecision, planStoredDecision } from './plan-stored-decision.ts'

/**
 * Records a decision on the structure, or the correction of one, with all that it changes, in one transaction. A day of effect
 * that lies ahead makes it planned. Refused: structure-changed, body-in-use, or what planning it says.
 */
export async function recordDecision(
  context: OperationContext,
  input: RecordDecisionRequest,
): Promise<{ id: string; seen: number }> {
  permitAtAll(context, 'record-decision')
  return inTransaction(context.db, async (tx) => {
    await lockStructure(tx)
    const planned = await planStoredDecision(tx, input)
    if (planned.seen !== input.seen)
      throw new OperationRefused('structure-changed', { recorded: planned.seen - input.seen })
    await insertDecision(tx, rowOf(context, input, planned))
    await replaceLives(tx, planned.before, planned.after)
    return { id: planned.decision.id, seen: planned.seen + 1 }
  })
}

function rowOf(context: OperationContext, input: RecordDecisionRequest, { decision }: PlannedDecision) {
  const { number, signedOn, issuer, subject, documentId, corrects, reason } = input
  return {
    ...{ id: decision.id, position: decision.position, corrects, reason },
    ...{ number, signed_on: signedOn, issuer, subject, document_id: documentId },
    ...{ effective_on: decision.effectiveOn, changes: JSON.stringify(decision.changes) },
    ...{ recorded_at: context.now, recorded_by: recorderOf(context) },
  }
}
