import {
  findOrganisation,
  nameKey,
  type OrganisationCode,
  resolveBodies,
  type Structure,
} from '../organisations/index.ts'
import { isRefusal } from '../refusals/index.ts'
import type { DraftWork } from './draft-work.ts'
import { documentValuesOf, valuesOf } from './field-of.ts'

export const bodyStandings = [
  'known',
  'class',
  'chosen',
  'gone',
  'outside',
  'unknown',
  'ambiguous',
  'empty',
] as const
/**
 * What a printed name means on the day the document was received: one organisation, the members of a class, those that a
 * person chose, of which one may be there no more, one that stands outside the register; or nobody known, several, a class without members that day.
 */
export type BodyStanding = (typeof bodyStandings)[number]

export interface NamedBody {
  /** As printed. */
  readonly name: string
  readonly standing: BodyStanding
  /** Of 'ambiguous', those who bear the name. */
  readonly organisations: readonly OrganisationCode[]
  /** Ids of the tasks that it holds, and of those that it works along with. */
  readonly leads: readonly string[]
  readonly coordinates: readonly string[]
}

/** Every body that the draft's tasks name, in the order of the text, once for all spellings of its name. */
export function findBodies(work: DraftWork, structure: Structure): NamedBody[] {
  const named = new Map<string, { name: string; leads: string[]; coordinates: string[] }>()
  const add = (name: string, role: 'leads' | 'coordinates', task: string) => {
    const key = nameKey(name)
    const body = named.get(key) ?? { name, leads: [], coordinates: [] }
    named.set(key, body)
    if (body[role].at(-1) !== task) body[role].push(task)
  }
  for (const task of work.tasks.filter(({ fate }) => fate === 'taken')) {
    const { lead, coordinating } = valuesOf(task)
    for (const name of lead) add(name, 'leads', task.id)
    for (const name of coordinating) add(name, 'coordinates', task.id)
  }
  const issuer = speakerOf(work, structure)
  return [...named.values()].map((body) => ({ ...body, ...meaningOf(work, structure, issuer, body.name) }))
}

/** On whose side the tasks are assigned; until a person says so, the body that the letterhead names. */
export function speakerOf({ receipt, document }: DraftWork, structure: Structure): OrganisationCode | null {
  if (receipt.assignedBy !== null) return receipt.assignedBy
  const { issuer } = documentValuesOf(document)
  const found = issuer === null ? null : findOrganisation(structure, issuer)
  return found === null || isRefusal(found) ? null : found
}

/** Whether the assigning side that a person named is not there on the structure's day. */
export function isAssignerGone({ receipt }: DraftWork, structure: Structure): boolean {
  return receipt.assignedBy !== null && !structure.organisations.has(receipt.assignedBy)
}

function meaningOf(
  work: DraftWork,
  structure: Structure,
  issuer: OrganisationCode | null,
  name: string,
): Pick<NamedBody, 'standing' | 'organisations'> {
  const match = work.matches.find((one) => nameKey(one.name) === nameKey(name))
  if (match) {
    const { organisations } = match
    if (organisations.length === 0) return { standing: 'outside', organisations }
    const isThere = organisations.every((code) => structure.organisations.has(code))
    return { standing: isThere ? 'chosen' : 'gone', organisations }
  }
  const short = work.shortNames.find((one) => nameKey(one.short) === nameKey(name))
  const spelledOut = short && resolveBodies(structure, short.body, { issuer: issuer ?? '' })
  const found =
    spelledOut && !isRefusal(spelledOut)
      ? spelledOut
      : resolveBodies(structure, name, { issuer: issuer ?? '' })
  if (!isRefusal(found)) return { standing: found.length === 1 ? 'known' : 'class', organisations: found }
  if (found.refused === 'organisation-ambiguous')
    return { standing: 'ambiguous', organisations: found.candidates }
  return { standing: found.refused === 'body-class-empty' ? 'empty' : 'unknown', organisations: [] }
}
