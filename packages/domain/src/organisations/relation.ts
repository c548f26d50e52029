import { type DayRange, overlaps } from '../days/index.ts'
import { type Refusal, refuse } from '../refusals/index.ts'
import type { OrganisationCode } from './organisation.ts'

/** Relations beside 'belongs to' (`parent`) and 'is led by' (`ledBy`), which every period says itself (DOMAIN Rules 1.1). */
export const organisationRelations = ['advises', 'oversees', 'coordinates_with'] as const
export type RelationKind = (typeof organisationRelations)[number]

/** That one organisation advises, oversees or coordinates with another during [from, until). */
export interface OrganisationRelation extends DayRange {
  readonly code: OrganisationCode
  readonly relation: RelationKind
  readonly other: OrganisationCode
}

export type RelationFault = Refusal<'empty-period' | 'relation-to-itself' | 'relation-said-twice'>

/** Why these relations cannot be recorded; none where they can. What an ended body was related to ends with it. */
export function findRelationFaults(relations: readonly OrganisationRelation[]): RelationFault[] {
  return relations.flatMap((relation, index): RelationFault[] => {
    const { code, other, from, until } = relation
    if (code === other) return [refuse('relation-to-itself', { code })]
    if (from !== null && until !== null && until <= from)
      return [refuse('empty-period', { code, from, until })]
    const twice = relations.slice(0, index).some((earlier) => saysTheSame(earlier, relation))
    return twice ? [refuse('relation-said-twice', { code, other })] : []
  })
}

function saysTheSame(a: OrganisationRelation, b: OrganisationRelation): boolean {
  if (a.relation !== b.relation || !overlaps(a, b)) return false
  if (a.code === b.code && a.other === b.other) return true
  // To coordinate is mutual: who says it first does not matter.
  return a.relation === 'coordinates_with' && a.code === b.other && a.other === b.code
}
