import type { OrganisationCode } from './organisation.ts'
import type { Structure } from './structure.ts'

/** Whether an organisation stands below another, directly or through others; none stands under itself. */
export function isUnder(structure: Structure, code: OrganisationCode, superior: OrganisationCode): boolean {
  const own = structure.branches.get(code)
  const branch = structure.branches.get(superior)
  return own !== undefined && branch !== undefined && branch.from < own.from && own.until <= branch.until
}
