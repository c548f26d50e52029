import { insertOrganisations, inTransaction } from '@dondoc/database'
import type { OrganisationAlias, OrganisationPeriod } from '@dondoc/domain/organisations'
import { findMisplaced, findStructureFaults } from '@dondoc/domain/organisations'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'

/**
 * Records organisations with the periods of their lives. Refused where a life overlaps, has a gap or runs in a circle, or a
 * kind stands where it may not.
 */
export async function recordOrganisations(
  context: OperationContext,
  periods: readonly OrganisationPeriod[],
  aliases: readonly OrganisationAlias[],
): Promise<void> {
  permitAtAll(context, 'record-organisations')
  const [fault] = [...findStructureFaults(periods), ...findMisplaced(periods)]
  if (fault) throw new OperationRefused('bad-organisations', { fault: fault.refused, ...fault.facts })
  await inTransaction(context.db, (tx) => insertOrganisations(tx, periods, aliases))
}
