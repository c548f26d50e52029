import type { OrganisationCode } from './organisation.ts'
import type { Structure } from './structure.ts'

/** The superiors of an organisation, the direct one first; none for one at the top or not in the structure. */
export function ancestryOf(structure: Structure, code: OrganisationCode): OrganisationCode[] {
  const superiors: OrganisationCode[] = []
  let superior = parentOf(structure, code)
  while (superior !== null) {
    superiors.push(superior)
    superior = parentOf(structure, superior)
  }
  return superiors
}

function parentOf({ organisations }: Structure, code: OrganisationCode): OrganisationCode | null {
  const parent = organisations.get(code)?.parent ?? null
  return parent !== null && organisations.has(parent) ? parent : null
}
