import { loadOrganisationPeriods } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { ancestryOf, type OrganisationPeriod, structureAsOf } from '@dondoc/domain/organisations'
import type { OperationContext } from '../context.ts'
import { permitAtAll } from '../permit.ts'

/** An organisation of a day; `depth` counts the superiors above it. */
export type ListedOrganisation = OrganisationPeriod & { readonly depth: number }

/** The organisations that exist on the day, superiors before those below them. */
export async function listOrganisations(
  context: OperationContext,
  input: { asOf?: LocalDate },
): Promise<ListedOrganisation[]> {
  permitAtAll(context, 'read-organisations')
  const structure = structureAsOf(await loadOrganisationPeriods(context.db), input.asOf ?? context.today)
  return structure.order.flatMap((code) => {
    const period = structure.organisations.get(code)
    return period ? [{ ...period, depth: ancestryOf(structure, code).length }] : []
  })
}
