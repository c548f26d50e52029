import { isUnder } from './is-under.ts'
import type { OrganisationCode } from './organisation.ts'
import type { Structure } from './structure.ts'

/**
 * Whether an organisation is the other one, stands under it, or is led by a body that does: the people's committee of a
 * province stands outside the Party line but belongs to the provincial committee through the body that leads it.
 */
export function belongsTo(structure: Structure, code: OrganisationCode, head: OrganisationCode): boolean {
  return inLine(structure, code, head, new Set())
}

function inLine(
  structure: Structure,
  code: OrganisationCode,
  head: OrganisationCode,
  seen: Set<OrganisationCode>,
): boolean {
  if (code === head || isUnder(structure, code, head)) return true
  if (seen.has(code)) return false
  seen.add(code)
  const organisation = structure.organisations.get(code)
  if (!organisation) return false
  const { parent, ledBy } = organisation
  return (
    (parent !== null && inLine(structure, parent, head, seen)) ||
    (ledBy !== null && inLine(structure, ledBy, head, seen))
  )
}
