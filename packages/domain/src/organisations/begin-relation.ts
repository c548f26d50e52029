import { contains } from '../days/index.ts'
import { type Refusal, refuse } from '../refusals/index.ts'
import type { OrganisationPeriod } from './organisation.ts'
import { findRelationFaults, type OrganisationRelation } from './relation.ts'
import type { RelationRefusal } from './relation-refusal.ts'

/**
 * A relation that begins on a day, open-ended, beside those that are recorded; or why it cannot: both bodies exist on its
 * first day, they are not one, and nothing recorded says the same of any day from then on.
 */
export function beginRelation(
  begun: OrganisationRelation,
  recorded: readonly OrganisationRelation[],
  periods: readonly OrganisationPeriod[],
): OrganisationRelation | RelationRefusal | Refusal<'body-not-there'> {
  const { code, other, from } = begun
  for (const body of [code, other]) {
    const life = periods.filter((period) => period.code === body)
    if (from === null || !life.some((period) => contains(period, from)))
      return refuse('body-not-there', { code: body, name: life.at(-1)?.name ?? body, day: from })
  }
  if (code === other) return refuse('relation-to-itself', { code })
  const twice = recorded.find((earlier) => findRelationFaults([earlier, begun]).length > 0)
  return twice ? refuse('relation-said-twice', { from: twice.from, until: twice.until }) : begun
}
