import type { BoardView, BodyLine, RoleLine } from '@dondoc/contracts'
import {
  type AssignmentCount,
  averageEntryDelay,
  countAssignments,
  countNeeds,
  countStatuses,
  everythingIn,
  loadPostsOf,
} from '@dondoc/database'
import { canAtAll, seenIn } from '@dondoc/domain/access'
import type { LocalDate } from '@dondoc/domain/days'
import { alerts, exceptionKinds, type OpenGap } from '@dondoc/domain/status'
import type { OperationContext } from '../context.ts'
import { type OrganisationsOfDay, organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { visibleTo } from '../permit.ts'
import { openWorkOf } from '../succession/open-work-of.ts'
import { exceptionsAmong } from './exceptions-among.ts'
import { listSilentPosts } from './list-silent-posts.ts'
import { showGivenBelow } from './show-given-below.ts'
import { statusCounts, zeroes } from './status-counts.ts'

/** What needs somebody now, within what the actor may see. */
export async function showBoard(context: OperationContext, input: { asOf?: LocalDate }): Promise<BoardView> {
  const asOf = input.asOf ?? context.today
  const organisations = await organisationsOfDay(context.db, asOf)
  const ended = [...organisations.structure.organisations.keys()].filter(
    (code) => organisations.endedOn(code) !== null,
  )
  const scope = visibleTo(context, 'read-work', organisations)
  const filter = everythingIn(scope, asOf, context.rulesOn(asOf))
  const everyRole = await countAssignments(context.db, { ...filter, role: null, counting: 'each' })
  const isSeen = seenIn(scope)
  const isGivenInside = ({ givenBy }: AssignmentCount) => givenBy !== null && isSeen(givenBy)
  const once = everyRole.filter((row) => !isGivenInside(row))
  const rows = once.filter(({ role }) => role === 'lead')
  const exceptions = zeroes(exceptionKinds)
  const alertCounts = zeroes(alerts)
  for (const row of rows) {
    if (row.exception) exceptions[row.exception] += row.count
    if (row.alert) alertCounts[row.alert] += row.count
  }
  const counts = statusCounts(rows)
  const accepts = context.actor !== null && canAtAll(context.actor, 'accept-evidence') === null
  return {
    asOf,
    ...counts,
    exceptions,
    alerts: alertCounts,
    unassigned: await countUnassigned(context, ended, organisations),
    postsToMove: asOf === context.today ? await countPostsToMove(context, ended) : 0,
    toAccept: accepts ? counts.byStatus.awaiting_acceptance : 0,
    needs: await countNeeds(context.db, { ...filter, role: null }),
    otherRoles: otherRoles(once),
    below: await showGivenBelow(context, filter, everyRole.filter(isGivenInside)),
    bodies: bodyLines(
      everyRole.filter(({ role }) => role === 'lead'),
      organisations,
    ),
    honesty: {
      ...gapsAmong(rows),
      unproven: rows.reduce((total, { unproven }) => total + unproven, 0),
      neverSignedIn: asOf === context.today ? await countSilentPosts(context) : null,
      entryDelayDays: (await averageEntryDelay(context.db, filter)).days,
    },
  }
}

async function countSilentPosts(context: OperationContext): Promise<number> {
  return (await listSilentPosts(context)).reduce((sum, { posts }) => sum + posts.length, 0)
}

function gapsAmong(rows: readonly AssignmentCount[]) {
  const sum = (gap: OpenGap) => rows.reduce((total, { gaps }) => total + gaps[gap], 0)
  return {
    neverTouched: sum('never_touched'),
    untouchedOver30Days: sum('untouched_over_30_days'),
    noDeadlineUnexplained: sum('no_deadline_unexplained'),
  }
}

/** Open work of bodies that have ended: the queue of successions lists the same. */
async function countUnassigned(
  context: OperationContext,
  ended: readonly string[],
  organisations: OrganisationsOfDay,
): Promise<number> {
  if (ended.length === 0) return 0
  const counts = await countStatuses(context.db, openWorkOf(context, ended, organisations, organisations.day))
  return counts.reduce((sum, { count }) => sum + count, 0)
}

async function countPostsToMove({ db, actor }: OperationContext, ended: readonly string[]): Promise<number> {
  const mayMove = actor === null || canAtAll(actor, 'move-posts') === null
  return mayMove ? (await loadPostsOf(db, ended)).length : 0
}

function otherRoles(rows: readonly AssignmentCount[]): RoleLine[] {
  const apart = rows.filter(({ role }) => role !== 'lead')
  return [...Map.groupBy(apart, ({ role }) => role)].map(([role, own]) => ({
    role,
    total: own.reduce((sum, { count }) => sum + count, 0),
    exceptions: exceptionsAmong(own),
  }))
}

/** One line a body with all that it holds, as its own page has it; most exceptions first. */
function bodyLines(rows: readonly AssignmentCount[], organisations: OrganisationsOfDay): BodyLine[] {
  const lines = [...Map.groupBy(rows, (row) => row.organisation)].map(([code, own]) => ({
    code,
    name: organisations.nameOf(code),
    endedOn: organisations.endedOn(code),
    byStatus: statusCounts(own).byStatus,
    exceptions: exceptionsAmong(own),
    total: statusCounts(own).total,
  }))
  return lines.sort((a, b) => b.exceptions - a.exceptions || b.total - a.total || (a.code < b.code ? -1 : 1))
}
