import type { OrganisationCode, Structure } from '../organisations/index.ts'
import { letterPairs, likeness } from '../text/index.ts'

/** An organisation that a printed name may mean. */
export interface SuggestedOrganisation {
  readonly code: OrganisationCode
  /** From 0 to 1: how much of the letters of the two names is shared, marks left aside. */
  readonly likeness: number
}

const least = 0.45
const most = 5

/** The organisations whose names or other names are most like a printed name that means none, likeliest first. */
export function suggestOrganisations(structure: Structure, printedName: string): SuggestedOrganisation[] {
  const printed = letterPairs(printedName)
  const found = new Map<OrganisationCode, number>()
  const consider = (name: string, code: OrganisationCode) => {
    const shared = likeness(printed, letterPairs(name))
    if (shared >= least && shared > (found.get(code) ?? 0)) found.set(code, shared)
  }
  for (const { code, name } of structure.organisations.values()) consider(name, code)
  for (const { code, alias } of structure.aliases) consider(alias, code)
  return [...found]
    .map(([code, shared]) => ({ code, likeness: Math.round(shared * 100) / 100 }))
    .toSorted((a, b) => b.likeness - a.likeness || (a.code < b.code ? -1 : 1))
    .slice(0, most)
}
