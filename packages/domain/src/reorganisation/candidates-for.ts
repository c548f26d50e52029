import type { OrganisationCode, Structure } from '../organisations/index.ts'
import type { Succession } from './successions.ts'

/**
 * The bodies of the structure's day that could go on with the work of one that has ended: those its decision named, or where
 * these have ended too, those that came after them. One is proposed for confirming in bulk; of several a person chooses; none
 * is found by a person alone. A body that exists is its own.
 */
export function candidatesFor(
  structure: Structure,
  successions: ReadonlyMap<OrganisationCode, Succession>,
  code: OrganisationCode,
): OrganisationCode[] {
  const candidates = new Set<OrganisationCode>()
  const seen = new Set<OrganisationCode>()
  const ahead = [code]
  for (let next = ahead.shift(); next !== undefined; next = ahead.shift()) {
    if (seen.has(next)) continue
    seen.add(next)
    const succession = successions.get(next)
    if (structure.organisations.has(next)) candidates.add(next)
    else if (succession && succession.on <= structure.day) ahead.push(...succession.to)
  }
  return [...candidates]
}
