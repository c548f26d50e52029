import type { EndRelation } from '@dondoc/contracts'
import { inTransaction, lockRelation, storeRelationEnd } from '@dondoc/database'
import { endRelation as decideEnd } from '@dondoc/domain/organisations'
import { type OperationContext, recorderOf } from '../context.ts'
import { accepted, OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'

/** Records from which day on a relation no longer holds. Refused: not-found, relation-ended, relation-too-short. */
export async function endRelation(
  context: OperationContext,
  { id, until, paper }: EndRelation,
): Promise<void> {
  permitAtAll(context, 'change-relations')
  await inTransaction(context.db, async (tx) => {
    const relation = await lockRelation(tx, id)
    if (!relation) throw new OperationRefused('not-found', { relation: id })
    accepted(decideEnd(relation, until))
    await storeRelationEnd(tx, id, { until, paper, by: recorderOf(context), at: context.now })
  })
}
