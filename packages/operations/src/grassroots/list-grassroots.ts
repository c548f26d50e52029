import type { GrassrootsLevel, GrassrootsList, GrassrootsRow, ListGrassroots } from '@dondoc/contracts'
import { yearOf } from '@dondoc/domain/days'
import {
  addCounts,
  type ClassLevel,
  classLevels,
  classRegulation,
  grassrootsFlags,
} from '@dondoc/domain/grassroots'
import { descendantsOf, type OrganisationKind, organisationKinds } from '@dondoc/domain/organisations'
import { foldForSearch } from '@dondoc/domain/text'
import { zeroes } from '../board/status-counts.ts'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { mayAtAll, visibleTo } from '../permit.ts'
import { type GrassrootsBody, type GrassrootsOfDay, grassrootsOfDay } from './grassroots-of-day.ts'

/** The grassroots database as of a day, by level and by organisation, within what the actor may see. */
export async function listGrassroots(
  context: OperationContext,
  input: ListGrassroots,
): Promise<GrassrootsList> {
  const asOf = input.asOf ?? context.today
  const { page, pageSize } = input
  const ofDay = await grassrootsOfDay(context.db, asOf)
  const bodies = await visibleBodies(context, input, ofDay)
  const year = input.year ?? latestYear(bodies) ?? yearOf(asOf) - 1
  const rows = bodies.filter((body) => fits(body, input))
  return {
    ...{ asOf, year, regulation: classRegulation(year) },
    under: input.under === undefined ? null : namedIn(ofDay, input.under),
    levels: levelsOf(bodies, year),
    total: addCounts(heads(bodies).flatMap(({ sum }) => sum.whole ?? [])),
    flags: flagCounts(bodies),
    ...{ found: rows.length, page, pageSize },
    rows: rows.slice((page - 1) * pageSize, page * pageSize).map((body) => rowOf(body, ofDay, year)),
    mayRecord: mayAtAll(context, 'record-grassroots'),
  }
}

/** Those that the actor may see, of the branch asked for. Refused: not-found. */
export async function visibleBodies(
  context: OperationContext,
  input: { readonly under?: string | undefined },
  { structure, bodies }: GrassrootsOfDay,
): Promise<GrassrootsBody[]> {
  const scope = visibleTo(context, 'read-grassroots', await organisationsOfDay(context.db, structure.day))
  const seen = scope.reach === 'everything' ? null : new Set(scope.codes)
  const { under } = input
  if (under !== undefined && !structure.organisations.has(under))
    throw new OperationRefused('not-found', { organisation: under })
  const branch = under === undefined ? structure.order : [under, ...descendantsOf(structure, under)]
  return branch.flatMap((code) => (seen === null || seen.has(code) ? (bodies.get(code) ?? []) : []))
}

function latestYear(bodies: readonly GrassrootsBody[]): number | null {
  const years = bodies.flatMap(({ state }) => state.classes[0]?.year ?? [])
  return years.length === 0 ? null : years.reduce((latest, year) => Math.max(latest, year))
}

function fits({ period, flags }: GrassrootsBody, { kind, flag, search }: ListGrassroots): boolean {
  if (kind !== undefined && period.kind !== kind) return false
  if (flag !== undefined && !flags.includes(flag)) return false
  return !search || foldForSearch(`${period.name} ${period.code}`).includes(foldForSearch(search))
}

/** Those whose superior is not among them: everything else counts in one of these. */
function heads(bodies: readonly GrassrootsBody[]): GrassrootsBody[] {
  const codes = new Set(bodies.map(({ period }) => period.code))
  return bodies.filter(({ period }) => period.parent === null || !codes.has(period.parent))
}

function levelsOf(bodies: readonly GrassrootsBody[], year: number): GrassrootsLevel[] {
  const byKind = Map.groupBy(bodies, ({ period }) => period.kind)
  return organisationKinds.flatMap((kind) => {
    const ofKind = byKind.get(kind)
    return ofKind ? [levelOf(kind, ofKind, year)] : []
  })
}

function levelOf(kind: OrganisationKind, bodies: readonly GrassrootsBody[], year: number): GrassrootsLevel {
  const wholes = bodies.flatMap(({ sum }) => sum.whole ?? [])
  const byClass = zeroes(classLevels)
  for (const body of bodies) {
    const level = classOf(body, year)
    if (level) byClass[level] += 1
  }
  return {
    ...{ kind, organisations: bodies.length, withFigures: wholes.length },
    ...{ counts: addCounts(wholes), byClass },
  }
}

function classOf({ state }: GrassrootsBody, year: number): ClassLevel | null {
  return state.classes.find((one) => one.year === year)?.level ?? null
}

function flagCounts(bodies: readonly GrassrootsBody[]): GrassrootsList['flags'] {
  const counts = zeroes(grassrootsFlags)
  for (const { flags } of bodies) for (const flag of flags) counts[flag] += 1
  return counts
}

function rowOf(body: GrassrootsBody, ofDay: GrassrootsOfDay, year: number): GrassrootsRow {
  const { period, state, sum, flags } = body
  return {
    ...{ code: period.code, name: period.name, kind: period.kind },
    parent: period.parent === null ? null : namedIn(ofDay, period.parent),
    ...{ termUntil: state.term?.until ?? null, countedOn: state.counts?.on ?? null },
    ...{ own: sum.own, below: sum.below, level: classOf(body, year), flags },
  }
}

function namedIn({ structure }: GrassrootsOfDay, code: string) {
  return { code, name: structure.organisations.get(code)?.name ?? code }
}
