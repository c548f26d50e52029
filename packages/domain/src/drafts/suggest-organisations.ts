import type { OrganisationCode, Structure } from '../organisations/index.ts'
import { foldForSearch } from '../text/index.ts'

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
  const printed = pairsOf(printedName)
  const likeness = new Map<OrganisationCode, number>()
  const consider = (name: string, code: OrganisationCode) => {
    const shared = likenessOf(printed, pairsOf(name))
    if (shared >= least && shared > (likeness.get(code) ?? 0)) likeness.set(code, shared)
  }
  for (const { code, name } of structure.organisations.values()) consider(name, code)
  for (const { code, alias } of structure.aliases) consider(alias, code)
  return [...likeness]
    .map(([code, shared]) => ({ code, likeness: Math.round(shared * 100) / 100 }))
    .toSorted((a, b) => b.likeness - a.likeness || (a.code < b.code ? -1 : 1))
    .slice(0, most)
}

/** Pairs of neighbouring letters within words, which misprints and left-out words change least. */
function pairsOf(name: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (const word of foldForSearch(name).match(/[\p{L}\p{N}]+/gu) ?? [])
    for (let place = 0; place < word.length; place += 1) {
      const pair = ` ${word}`.slice(place, place + 2)
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    }
  return pairs
}

/** Dice's measure: twice what is shared, of all that there is. */
function likenessOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let shared = 0
  for (const [pair, count] of one) shared += Math.min(count, other.get(pair) ?? 0)
  const all = sizeOf(one) + sizeOf(other)
  return all === 0 ? 0 : (2 * shared) / all
}

function sizeOf(pairs: ReadonlyMap<string, number>): number {
  let size = 0
  for (const count of pairs.values()) size += count
  return size
}
