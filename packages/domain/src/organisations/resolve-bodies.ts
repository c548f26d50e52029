import { isRefusal, type Refusal, refuse } from '../refusals/index.ts'
import { ancestryOf } from './ancestry-of.ts'
import { belongsTo } from './belongs-to.ts'
import {
  type AmbiguousOrganisation,
  findOrganisation,
  type UnknownOrganisation,
} from './find-organisation.ts'
import { membersOfClass } from './members-of-class.ts'
import { nameKey } from './name-key.ts'
import type { OrganisationCode } from './organisation.ts'
import { type NamedClass, readBodyClasses } from './read-body-classes.ts'
import type { Structure } from './structure.ts'

/** Who speaks: the body that issued the document, whose 'các huyện ủy' are meant. */
export interface SpokenBy {
  readonly issuer: OrganisationCode
}

export type UnresolvedBodies = AmbiguousOrganisation | UnknownOrganisation | Refusal<'body-class-empty'>

/**
 * The organisations a document means by a name, as of the structure's day: one by its own name, the members of a group
 * ('Đảng đoàn các tổ chức chính trị - xã hội tỉnh'), or all of a class ('Các huyện ủy') in the line of the issuing committee.
 * A class without a member that day, such as the district committees after 30/6/2025, is refused and not an empty list.
 */
export function resolveBodies(
  structure: Structure,
  printedName: string,
  { issuer }: SpokenBy,
): readonly OrganisationCode[] | UnresolvedBodies {
  const committee = committeeOf(structure, issuer)
  const group = membersOfGroup(structure, printedName, committee)
  if (group.length > 0) return group
  const classes = readBodyClasses(printedName)
  if (classes) return membersOfClasses(structure, printedName, classes, committee)
  const found = findOrganisation(structure, printedName, committee)
  return isRefusal(found) ? found : [found]
}

const COMMITTEES: readonly string[] = [
  'central_committee',
  'provincial_committee',
  'district_committee',
  'sector_committee',
  'commune_committee',
]

/** The committee an issuer acts for: itself, the nearest above it, or that of the Party body that leads it. */
function committeeOf(structure: Structure, issuer: OrganisationCode): OrganisationCode {
  const ledBy = structure.organisations.get(issuer)?.ledBy ?? null
  const line = [
    issuer,
    ...ancestryOf(structure, issuer),
    ...(ledBy === null ? [] : ancestryOf(structure, ledBy)),
  ]
  return line.find((code) => COMMITTEES.includes(structure.organisations.get(code)?.kind ?? '')) ?? issuer
}

function membersOfGroup(structure: Structure, printedName: string, committee: OrganisationCode) {
  const key = nameKey(printedName)
  return [...structure.organisations.values()]
    .filter(
      ({ code, group }) => group !== null && nameKey(group) === key && belongsTo(structure, code, committee),
    )
    .map(({ code }) => code)
}

function membersOfClasses(
  structure: Structure,
  printedName: string,
  classes: readonly NamedClass[],
  committee: OrganisationCode,
): readonly OrganisationCode[] | UnresolvedBodies {
  const bodies = new Set<OrganisationCode>()
  for (const named of classes) {
    const members = membersOfClass(structure, named, committee)
    if (members === null) return refuse('organisation-unknown', { name: printedName, day: structure.day })
    if (members.length === 0) return refuse('body-class-empty', { name: printedName, day: structure.day })
    for (const code of members) bodies.add(code)
  }
  return [...bodies]
}
