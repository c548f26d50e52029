import type { OrganisationNode, OrganisationTree, OrganisationWork } from '@dondoc/contracts'
import { type AssignmentCount, countAssignments, everythingIn } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { rollUp } from '@dondoc/domain/roll-up'
import { type Status, statuses } from '@dondoc/domain/status'
import { compareVietnamese } from '@dondoc/domain/text'
import { zeroes } from '../board/status-counts.ts'
import type { OperationContext } from '../context.ts'
import { permitAtAll, visibleTo } from '../permit.ts'
import { type OrganisationsOfDay, organisationsOfDay } from './organisations-of-day.ts'

type Bucket = Status | 'exceptions'
type Counts = Record<Bucket, number>

/** The organisations of a day as a tree, each with its own work and that of all below it. */
export async function showTree(
  context: OperationContext,
  input: { asOf?: LocalDate },
): Promise<OrganisationTree> {
  permitAtAll(context, 'read-organisations')
  const asOf = input.asOf ?? context.today
  const organisations = await organisationsOfDay(context.db, asOf)
  const scope = visibleTo(context, 'read-work', organisations)
  const counts = await countAssignments(context.db, everythingIn(scope, asOf, context.rules))
  const rolled = rollUp(organisations.structure, countsByOrganisation(counts))
  const nodes = inOrder(organisations).map((code) =>
    nodeOf(code, organisations, rolled.organisations.get(code)),
  )
  return {
    asOf,
    total: counts.reduce((sum, row) => sum + row.count, 0),
    nodes: nodes.filter((node) => node.endedOn === null || node.withBelow.total > 0),
  }
}

function countsByOrganisation(rows: readonly AssignmentCount[]): Map<string, Counts> {
  const byCode = new Map<string, Counts>()
  for (const row of rows) {
    const counts = byCode.get(row.organisation) ?? zeroes<Bucket>([...statuses, 'exceptions'])
    counts[row.status] += row.count
    if (row.exception) counts.exceptions += row.count
    byCode.set(row.organisation, counts)
  }
  return byCode
}

/** Superiors before those below them, siblings as the Vietnamese dictionary orders their names. */
function inOrder({ structure, nameOf }: OrganisationsOfDay): string[] {
  const walk = (codes: readonly string[]): string[] =>
    codes
      .toSorted((a, b) => compareVietnamese(nameOf(a), nameOf(b)))
      .flatMap((code) => [code, ...walk(structure.children.get(code) ?? [])])
  return walk(structure.roots)
}

function nodeOf(
  code: string,
  organisations: OrganisationsOfDay,
  rolled: { own: Readonly<Partial<Counts>>; withBelow: Readonly<Partial<Counts>> } | undefined,
): OrganisationNode {
  const period = organisations.structure.organisations.get(code)
  if (!period) throw new RangeError(`${code} is not in the structure.`)
  const { name, kind, parent } = period
  return {
    ...{ code, name, kind, parent, endedOn: organisations.endedOn(code) },
    own: workOf(rolled?.own),
    withBelow: workOf(rolled?.withBelow),
  }
}

function workOf(counts: Readonly<Partial<Counts>> = {}): OrganisationWork {
  const byStatus = zeroes(statuses)
  for (const status of statuses) byStatus[status] = counts[status] ?? 0
  const total = statuses.reduce((sum, status) => sum + byStatus[status], 0)
  return { total, byStatus, exceptions: counts.exceptions ?? 0 }
}
