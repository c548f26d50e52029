import { insertRelations, inTransaction, loadRelations } from '@dondoc/database'
import { findRelationFaults, type OrganisationRelation } from '@dondoc/domain/organisations'
import { type OperationContext, recorderOf } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'

/** Records who advises, oversees or coordinates with whom, and when. Refused where one is said twice or leads to itself. */
export async function recordRelations(
  context: OperationContext,
  relations: readonly OrganisationRelation[],
): Promise<void> {
  permitAtAll(context, 'record-organisations')
  await inTransaction(context.db, async (tx) => {
    const [fault] = findRelationFaults([...(await loadRelations(tx)), ...relations])
    if (fault) throw new OperationRefused('bad-organisations', { fault: fault.refused, ...fault.facts })
    await insertRelations(tx, relations, { by: recorderOf(context), at: context.now, paper: null })
  })
}
