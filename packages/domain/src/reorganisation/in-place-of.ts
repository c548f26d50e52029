import type { OrganisationCode, Structure } from '../organisations/index.ts'
import { candidatesFor } from './candidates-for.ts'
import type { Succession } from './successions.ts'

/**
 * The body that answers for another on the structure's day: itself while it exists, then the one body that goes on with its
 * work. Where there are several, or none is known, a person decides that, and it stays the body itself.
 */
export function inPlaceOf(
  structure: Structure,
  successions: ReadonlyMap<OrganisationCode, Succession>,
  code: OrganisationCode,
): OrganisationCode {
  const [only, ...others] = candidatesFor(structure, successions, code)
  return only !== undefined && others.length === 0 ? only : code
}
