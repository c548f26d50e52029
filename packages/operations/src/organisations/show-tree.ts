import type { OrganisationNode, OrganisationTree, OrganisationWork } from '@dondoc/contracts'
import { type AssignmentCount, countAssignments, everythingIn } from '@dondoc/database'
import { seenIn } from '@dondoc/domain/access'
import type { LocalDate } from '@dondoc/domain/days'
import { type BranchCounts, type Counts, type HeldWork, rollUp } from '@dondoc/domain/roll-up'
import { type Status, statuses } from '@dondoc/domain/status'
import { sortKey } from '@dondoc/domain/text'
import type { OperationContext } from '../context.ts'
import { permitAtAll, visibleTo } from '../permit.ts'
import { type OrganisationsOfDay, organisationsOfDay } from './organisations-of-day.ts'

type Bucket = Status | 'exceptions'

/** The organisations of a day as a tree, each with its own work and that of all below it. */
export async function showTree(
  context: OperationContext,
  input: { asOf?: LocalDate },
): Promise<OrganisationTree> {
  permitAtAll(context, 'read-organisations')
  const asOf = input.asOf ?? context.today
  const organisations = await organisationsOfDay(context.db, asOf)
  const scope = visibleTo(context, 'read-work', organisations)
  const each = { ...everythingIn(scope, asOf, context.rulesOn(asOf)), counting: 'each' } as const
  const counts = await countAssignments(context.db, each)
  const rolled = rollUp(organisations.structure, heldWork(counts, seenIn(scope)))
  const nodes = inOrder(organisations).map((code) =>
    nodeOf(code, { organisations, today: context.today }, rolled.organisations.get(code)),
  )
  return {
    asOf,
    total: workOf(rolled.total).total,
    nodes: nodes.filter(
      ({ endedOn, withBelow }) => endedOn === null || endedOn === asOf || withBelow.total > 0,
    ),
  }
}

/** A giver that the reader does not see is none to it. */
function heldWork(rows: readonly AssignmentCount[], isSeen: (code: string) => boolean): HeldWork<Bucket>[] {
  return rows.map(({ organisation, givenBy, status, exception, count }) => ({
    holder: organisation,
    giver: givenBy !== null && isSeen(givenBy) ? givenBy : null,
    counts: exception ? { [status]: count, exceptions: count } : { [status]: count },
  }))
}

/** Superiors before those below them, siblings as the Vietnamese dictionary orders their names. */
function inOrder({ structure, nameOf }: OrganisationsOfDay): string[] {
  const keys = new Map(structure.order.map((code) => [code, sortKey(nameOf(code))]))
  const keyOf = (code: string) => keys.get(code) ?? code
  const walk = (codes: readonly string[]): string[] =>
    codes
      .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
      .flatMap((code) => [code, ...walk(structure.children.get(code) ?? [])])
  return walk(structure.roots)
}

function nodeOf(
  code: string,
  { organisations, today }: { organisations: OrganisationsOfDay; today: LocalDate },
  rolled: BranchCounts<Bucket> | undefined,
): OrganisationNode {
  const period = organisations.structure.organisations.get(code)
  if (!period) throw new RangeError(`${code} is not in the structure.`)
  const { name, kind, parent } = period
  const { from, until } = organisations.lifeOf(code)
  const ahead = (day: LocalDate | null) => (day !== null && day > today ? day : null)
  return {
    ...{ code, name, kind, parent, endedOn: organisations.endedOn(code) },
    planned: { from: ahead(from), until: ahead(until) },
    own: workOf(rolled?.own),
    withBelow: workOf(rolled?.withBelow),
  }
}

function workOf(counts: Counts<Bucket> = {}): OrganisationWork {
  const counted = statuses.flatMap((status) => (counts[status] ? [[status, counts[status]] as const] : []))
  const total = counted.reduce((sum, [, count]) => sum + count, 0)
  return { total, byStatus: Object.fromEntries(counted), exceptions: counts.exceptions ?? 0 }
}
