import { type Kysely, loadOrganisationPeriods, loadRelations, type Tables } from '@dondoc/database'
import type { OrganisationPeriod, OrganisationRelation } from '@dondoc/domain/organisations'
import { contextAt, recordRelations } from '@dondoc/operations'

/** Committees whose Party bodies an inspection commission oversees (DOMAIN Rules 1.1). */
const overseen: readonly string[] = ['district_committee', 'sector_committee', 'commune_committee']

/**
 * The relations that hold by kind: agencies of a committee advise it, and its inspection commission oversees the committees
 * directly below it. A relation ends with its bodies.
 */
export async function recordKindRelations(db: Kysely<Tables>, moment: Date): Promise<void> {
  if ((await loadRelations(db)).length > 0) return
  const periods = await loadOrganisationPeriods(db)
  const relations = periods.flatMap((period) => relationsOf(period, periods))
  await recordRelations(contextAt(db, null, moment), relations)
}

function relationsOf(
  { code, kind, parent, from }: OrganisationPeriod,
  periods: readonly OrganisationPeriod[],
): OrganisationRelation[] {
  if (parent === null) return []
  const range = { from, until: null }
  if (kind === 'advisory_agency') return [{ code, relation: 'advises', other: parent, ...range }]
  if (kind !== 'inspection_commission') return []
  return periods
    .filter((one) => one.parent === parent && overseen.includes(one.kind))
    .map((one) => ({ code, relation: 'oversees', other: one.code, from: one.from, until: null }))
}
