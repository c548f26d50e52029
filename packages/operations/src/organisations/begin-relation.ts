import type { BeginRelation } from '@dondoc/contracts'
import {
  insertRelations,
  inTransaction,
  loadOrganisationPeriods,
  loadRelations,
  lockStructure,
} from '@dondoc/database'
import { beginRelation as decideBeginning } from '@dondoc/domain/organisations'
import { type OperationContext, recorderOf } from '../context.ts'
import { accepted } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'

/**
 * Records that one organisation advises, oversees or coordinates with another from a day on. Refused: body-not-there,
 * relation-to-itself, relation-said-twice.
 */
export async function beginRelation(
  context: OperationContext,
  { paper, ...input }: BeginRelation,
): Promise<void> {
  permitAtAll(context, 'change-relations')
  await inTransaction(context.db, async (tx) => {
    await lockStructure(tx)
    const recorded = await loadRelations(tx)
    const periods = await loadOrganisationPeriods(tx)
    const begun = accepted(decideBeginning({ ...input, until: null }, recorded, periods))
    await insertRelations(tx, [begun], { by: recorderOf(context), at: context.now, paper })
  })
}
