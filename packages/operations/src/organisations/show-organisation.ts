import type {
  LifePeriod,
  NamedOrganisation,
  OrganisationView,
  RelationView,
  SuccessionLink,
} from '@dondoc/contracts'
import {
  countAssignments,
  everythingIn,
  type Kysely,
  loadDecisions,
  loadOrganisationAliases,
  loadPostsOf,
  loadRelations,
  loadTracedPeriods,
  type StoredDecision,
  type StoredRelation,
  type Tables,
} from '@dondoc/database'
import { seenIn } from '@dondoc/domain/access'
import { addDays, contains, type LocalDate } from '@dondoc/domain/days'
import { levelOfKind } from '@dondoc/domain/organisations'
import { type Succession, successionsOf, type TracedPeriod } from '@dondoc/domain/reorganisation'
import { statusCounts } from '../board/status-counts.ts'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { permitAtAll, visibleTo } from '../permit.ts'
import { holdingDecisions } from '../reorganisation/stored-decisions.ts'
import { organisationsOfDay } from './organisations-of-day.ts'

/** One organisation with its whole life, its relations, its work and its posts. Refused: not-found. */
export async function showOrganisation(
  context: OperationContext,
  input: { code: string; asOf?: LocalDate },
): Promise<OrganisationView> {
  permitAtAll(context, 'read-organisations')
  const asOf = input.asOf ?? context.today
  const { db } = context
  const periods = await loadTracedPeriods(db)
  const life = periods.filter(({ code }) => code === input.code)
  const standing = life.findLast(({ from }) => from === null || from <= asOf) ?? life[0]
  if (!standing) throw new OperationRefused('not-found', { organisation: input.code })
  const nameOf = namesOn(periods)
  const named = (code: string | null, on: LocalDate) => (code === null ? null : nameOf(code, on))
  const decisions = await loadDecisions(db)
  const successions = successionsOf(holdingDecisions(decisions))
  const organisations = await organisationsOfDay(db, asOf)
  const posts = await loadPostsOf(db, [input.code])
  return {
    ...{ asOf, code: input.code, endedOn: organisations.endedOn(input.code) },
    standing: {
      ...{ name: standing.name, kind: standing.kind, level: levelOfKind(standing.kind, asOf) },
      ...{ parent: named(standing.parent, asOf), ledBy: named(standing.ledBy, asOf) },
    },
    life: life.map((period) => lifePeriod(period, nameOf, decisions)),
    aliases: await aliasesOf(db, input.code),
    relations: (await loadRelations(db)).flatMap((one) => relationView(one, input.code, periods)),
    predecessors: [...successions.values()]
      .filter(({ to }) => to.includes(input.code))
      .map(({ from, on }) => ({ ...nameOf(from, on), on })),
    successors: successorsOf(successions.get(input.code), nameOf),
    subordinates: (organisations.structure.children.get(input.code) ?? [])
      .filter((code) => organisations.endedOn(code) === null)
      .map((code) => nameOf(code, asOf)),
    ...(await workOf(context, input.code, asOf)),
    posts: posts.map(({ id, kind, name }) => ({ id, kind, name })),
  }
}

/** Null: the earliest name known. */
type NameOn = (code: string, day: LocalDate | null) => NamedOrganisation

/** An organisation by its name of the day, or its last one where it does not exist that day. */
function namesOn(periods: readonly TracedPeriod[]): NameOn {
  const lives = Map.groupBy(periods, ({ code }) => code)
  return (code, day) => {
    const life = lives.get(code) ?? []
    const period = day === null ? life[0] : (life.find((one) => contains(one, day)) ?? life.at(-1))
    return { code, name: period?.name ?? code }
  }
}

function lastDayBefore(until: LocalDate | null): LocalDate | null {
  return until === null ? null : addDays(until, -1)
}

function lifePeriod(
  { name, kind, parent, from, until, startedBy, endedBy }: TracedPeriod,
  nameOf: NameOn,
  decisions: readonly StoredDecision[],
): LifePeriod {
  const paperOf = (id: string | null) => {
    const paper = decisions.find((decision) => decision.id === id)
    return paper ? { id: paper.id, number: paper.number, subject: paper.subject } : null
  }
  return {
    ...{ name, kind, from, until, startedBy: paperOf(startedBy), endedBy: paperOf(endedBy) },
    parent: parent === null ? null : nameOf(parent, from ?? lastDayBefore(until)),
  }
}

async function aliasesOf(db: Kysely<Tables>, code: string) {
  const all = await loadOrganisationAliases(db)
  return all.filter((one) => one.code === code).map(({ alias, from, until }) => ({ alias, from, until }))
}

/** A relation as this organisation has it, for as long as both exist. */
function relationView(
  { code: acting, other, from, until, ...stored }: StoredRelation,
  code: string,
  periods: readonly TracedPeriod[],
): RelationView[] {
  if (acting !== code && other !== code) return []
  const acts = acting === code
  const ends = [until, endOf(acting, periods), endOf(other, periods)].filter((end) => end !== null).sort()
  const { id, relation, paper, endPaper } = stored
  return [
    {
      ...{ id, relation, acts, other: namesOn(periods)(acts ? other : acting, from) },
      ...{ from, until: ends[0] ?? null, isOpen: until === null, paper, endPaper },
    },
  ]
}

function endOf(code: string, periods: readonly TracedPeriod[]): LocalDate | null {
  return periods.findLast((period) => period.code === code)?.until ?? null
}

function successorsOf(succession: Succession | undefined, nameOf: NameOn): SuccessionLink[] {
  if (!succession) return []
  const { to, on } = succession
  return to.map((code) => ({ ...nameOf(code, on), on }))
}

/** Counted within what the actor may see; work given out inside the branch once. */
async function workOf(context: OperationContext, code: string, asOf: LocalDate) {
  const organisations = await organisationsOfDay(context.db, asOf)
  const scope = visibleTo(context, 'read-work', organisations)
  const branch = organisations.branchOf(code)
  const each = {
    ...everythingIn(scope, asOf, context.rulesOn(asOf)),
    organisations: branch,
    counting: 'each',
  } as const
  const rows = await countAssignments(context.db, each)
  const [isSeen, isBelow] = [seenIn(scope), new Set(branch)]
  const isRepeated = (giver: string | null) => giver !== null && isSeen(giver) && isBelow.has(giver)
  return {
    own: statusCounts(rows.filter((row) => row.organisation === code)),
    withBelow: statusCounts(rows.filter((row) => !isRepeated(row.givenBy))),
  }
}
