import { contains, type LocalDate } from '../days/index.ts'
import { kindRules, type PartyLevel } from './kind-rules.ts'
import type { OrganisationKind } from './organisation.ts'

/** The level of a Party organisation of the kind on the day; null outside the Party line, or where the kind is no more. */
export function levelOfKind(kind: OrganisationKind, day: LocalDate): PartyLevel | null {
  return kindRules.find((rule) => rule.kind === kind && contains(rule, day))?.level ?? null
}
