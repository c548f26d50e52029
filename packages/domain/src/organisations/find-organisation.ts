import { type Refusal, refuse } from '../refusals/index.ts'
import { belongsTo } from './belongs-to.ts'
import { nameKey } from './name-key.ts'
import type { OrganisationCode } from './organisation.ts'
import type { Structure } from './structure.ts'
import { withoutMarks } from './without-marks.ts'

export type UnknownOrganisation = Refusal<'organisation-unknown'>

/** Several organisations bear the name; a person chooses. */
export interface AmbiguousOrganisation extends Refusal<'organisation-ambiguous'> {
  readonly candidates: readonly OrganisationCode[]
}

/**
 * The organisation a document names, by its name or another name it bears that day. Spellings of one name are the same
 * (`nameKey`); a name printed with no mark at all is taken only where it can mean one organisation, while one with marks is
 * never taken for a name with others: Tân Hạ is not Tân Hà. `within`, such as the committee that issued the document, chooses
 * among organisations of one name: 'Tỉnh ủy' is the issuer's own.
 */
export function findOrganisation(
  structure: Structure,
  printedName: string,
  within?: OrganisationCode,
): OrganisationCode | AmbiguousOrganisation | UnknownOrganisation {
  const key = nameKey(printedName)
  const named = namesOf(structure)
  const exact = named.get(key)
  if (exact) return onlyOne(structure, printedName, exact, within)
  const unmarked = withoutMarks(key) === key ? bearersWithoutMarks(named, key) : []
  if (unmarked.length === 0) return refuse('organisation-unknown', { name: printedName, day: structure.day })
  return onlyOne(structure, printedName, unmarked, within)
}

function bearersWithoutMarks(named: ReadonlyMap<string, readonly OrganisationCode[]>, key: string) {
  const bearers = [...named].filter(([full]) => withoutMarks(full) === key).flatMap(([, codes]) => codes)
  return [...new Set(bearers)]
}

function onlyOne(
  structure: Structure,
  name: string,
  codes: readonly OrganisationCode[],
  within: OrganisationCode | undefined,
): OrganisationCode | AmbiguousOrganisation {
  const near = within === undefined ? [] : codes.filter((code) => belongsTo(structure, code, within))
  const candidates = near.length > 0 ? near : codes
  const [only, second] = candidates
  if (only !== undefined && second === undefined) return only
  return { ...refuse('organisation-ambiguous', { name, day: structure.day }), candidates }
}

const known = new WeakMap<Structure, ReadonlyMap<string, readonly OrganisationCode[]>>()

/** Organisations by the key of each name they bear; made once for a structure. */
function namesOf(structure: Structure): ReadonlyMap<string, readonly OrganisationCode[]> {
  const made = known.get(structure)
  if (made) return made
  const names = new Map<string, OrganisationCode[]>()
  const add = (name: string, code: OrganisationCode) => {
    const key = nameKey(name)
    const codes = names.get(key)
    if (!codes) names.set(key, [code])
    else if (!codes.includes(code)) codes.push(code)
  }
  for (const { code, name } of structure.organisations.values()) add(name, code)
  for (const { code, alias } of structure.aliases) add(alias, code)
  known.set(structure, names)
  return names
}
