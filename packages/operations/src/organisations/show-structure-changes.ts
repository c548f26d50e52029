import type { StructureDayChanges } from '@dondoc/contracts'
import { loadOrganisationPeriods } from '@dondoc/database'
import { addDays, type LocalDate } from '@dondoc/domain/days'
import { structureAsOf } from '@dondoc/domain/organisations'
import { compareStructures } from '@dondoc/domain/reorganisation'
import type { OperationContext } from '../context.ts'
import { permitAtAll } from '../permit.ts'
import { presentDifferences } from '../reorganisation/present-differences.ts'

/** The bodies that begin, end or differ on a day, against the day before it. */
export async function showStructureChanges(
  context: OperationContext,
  input: { asOf?: LocalDate },
): Promise<StructureDayChanges> {
  permitAtAll(context, 'read-organisations')
  const asOf = input.asOf ?? context.today
  const periods = await loadOrganisationPeriods(context.db)
  const before = structureAsOf(periods, addDays(asOf, -1))
  const after = structureAsOf(periods, asOf)
  return { asOf, differences: presentDifferences(compareStructures(before, after), { before, after }) }
}
