import type { OrganisationCode } from '../organisations/index.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import type { ParentLink } from './parent-link.ts'

/** What the work stands under on the day of the facts: what it was given out from, or what that has become. */
export function parentOf(facts: AssignmentFacts, first: ParentLink | null): ParentLink | null {
  return facts.movedUnder ?? first
}

/** The body that is the assigning side; nobody gives to itself, so a body that took over the work above has no giver. */
export function giverOf(parent: ParentLink | null, holder: OrganisationCode): OrganisationCode | null {
  return parent === null || parent.organisationCode === holder ? null : parent.organisationCode
}
