import type { DecisionPreview, NamedOrganisation } from '@dondoc/contracts'
import {
  countHoldersOf,
  countReportsOf,
  findPlansOf,
  loadOrganisationAliases,
  loadPostsOf,
  loadProgrammes,
  loadRelations,
} from '@dondoc/database'
import type { Structure } from '@dondoc/domain/organisations'
import type { Succession } from '@dondoc/domain/reorganisation'
import type { OperationContext } from '../context.ts'
import { programmeTitle } from '../programmes/programme-title.ts'

interface Ending {
  readonly bodies: readonly NamedOrganisation[]
  readonly successions: ReadonlyMap<string, Succession>
  /** The structure once they have ended. */
  readonly after: Structure
}

/** What hangs on bodies that end: posts and who holds them, other names, plans, reports and relations. */
export async function tiesOfEnding(
  { db, today }: OperationContext,
  { bodies, successions, after }: Ending,
): Promise<Pick<DecisionPreview, 'posts' | 'aliases' | 'plans' | 'reports' | 'relations'>> {
  const names = new Map(bodies.map(({ code, name }) => [code, name]))
  const codes = [...names.keys()]
  const named = (code: string) => ({ code, name: names.get(code) ?? code })
  const holders = await countHoldersOf(db, codes, today)
  const posts = await loadPostsOf(db, codes)
  const aliases = await loadOrganisationAliases(db)
  const titles = new Map((await loadProgrammes(db)).map((one) => [one.id, programmeTitle(one)]))
  const plans = await findPlansOf(db, codes)
  const frozen = await countReportsOf(db, codes)
  const relations = await loadRelations(db)
  const successorOf = (code: string) => {
    const [sole, ...others] = successions.get(code)?.to ?? []
    const name = sole === undefined ? undefined : after.organisations.get(sole)?.name
    return sole !== undefined && name !== undefined && others.length === 0 ? { code: sole, name } : null
  }
  return {
    posts: posts.map(({ id, name, organisation }) => ({
      ...{ id, name, organisation: named(organisation), holders: holders.get(id) ?? 0 },
    })),
    aliases: aliases.flatMap(({ alias, code }) =>
      names.has(code) ? [{ alias, organisation: named(code) }] : [],
    ),
    plans: plans.map(({ programmeId, organisation }) => ({
      ...{ programme: titles.get(programmeId) ?? '', organisation: named(organisation) },
    })),
    reports: bodies
      .map(({ code }) => ({
        ...{ organisation: named(code), frozen: frozen.get(code) ?? 0, soleSuccessor: successorOf(code) },
      }))
      .filter(({ frozen: count, soleSuccessor }) => count > 0 || soleSuccessor !== null),
    relations: relations.filter(
      ({ code, other, until }) => until === null && (names.has(code) || names.has(other)),
    ).length,
  }
}
