import { isRefusal } from '../refusals/index.ts'
import { ancestryOf } from './ancestry-of.ts'
import type { BodyClass } from './body-classes.ts'
import { findOrganisation } from './find-organisation.ts'
import { isUnder } from './is-under.ts'
import { nameKey } from './name-key.ts'
import type { OrganisationCode, OrganisationPeriod } from './organisation.ts'
import type { NamedClass } from './read-body-classes.ts'
import type { Structure } from './structure.ts'

/**
 * The organisations of a class in the line of the body it is said to belong to, or of the committee that speaks where the
 * document does not say whose; null where that body is not known.
 */
export function membersOfClass(
  structure: Structure,
  { bodyClass, owner }: NamedClass,
  committee: OrganisationCode,
): readonly OrganisationCode[] | null {
  const head = headOf(structure, owner, committee)
  if (isRefusal(head)) return null
  return [...structure.organisations.values()]
    .filter((body) => isMember(structure, body, bodyClass, head))
    .map(({ code }) => code)
}

const PROVINCE = nameKey('tỉnh')

/** 'trực thuộc tỉnh' is the province of the one who speaks. */
function headOf(structure: Structure, owner: string | null, committee: OrganisationCode) {
  if (owner === null) return committee
  if (owner !== PROVINCE) return findOrganisation(structure, owner, committee)
  const line = [committee, ...ancestryOf(structure, committee)]
  return line.find((code) => structure.organisations.get(code)?.kind === 'provincial_committee') ?? committee
}

function isMember(
  structure: Structure,
  body: OrganisationPeriod,
  { kinds, names, place }: BodyClass,
  head: OrganisationCode,
): boolean {
  if (!kinds.includes(body.kind)) return false
  if (place === 'direct' ? body.parent !== head : !isUnder(structure, body.code, head)) return false
  const key = nameKey(body.name)
  return names === undefined || names.some((name) => key.startsWith(`${nameKey(name)} `))
}
