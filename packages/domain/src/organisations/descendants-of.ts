import type { OrganisationCode } from './organisation.ts'
import type { Structure } from './structure.ts'

/** Everything below an organisation, a superior before its subordinates; none for one not in the structure. */
export function descendantsOf(structure: Structure, code: OrganisationCode): readonly OrganisationCode[] {
  const branch = structure.branches.get(code)
  return branch ? structure.order.slice(branch.from + 1, branch.until) : []
}
