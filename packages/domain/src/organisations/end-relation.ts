import type { LocalDate } from '../days/index.ts'
import { refuse } from '../refusals/index.ts'
import type { OrganisationRelation } from './relation.ts'
import type { RelationRefusal } from './relation-refusal.ts'

/** The relation as it holds until the day before `until`; or why it cannot end then. It ends once. */
export function endRelation(
  relation: OrganisationRelation,
  until: LocalDate,
): OrganisationRelation | RelationRefusal {
  if (relation.until !== null) return refuse('relation-ended', { until: relation.until })
  if (relation.from !== null && until <= relation.from)
    return refuse('relation-too-short', { from: relation.from })
  return { ...relation, until }
}
