import type { TakeBackReleases } from '@dondoc/contracts'
import {
  findDeskOrganisation,
  inTransaction,
  type LockedAssignment,
  loadRegisteredDocuments,
  loadReleases,
  lockAssignment,
  lockAssignments,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import { documentName } from '@dondoc/domain/documents'
import type { OperationContext } from '../context.ts'
import { raiseNotice } from '../notices/raise-notice.ts'
import { OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permit, permitAtAll } from '../permit.ts'
import { waitAgain } from './wait-again.ts'

/**
 * The document was not the one that these assignments await: each waits again from today, their holders and the desk are told;
 * all of it or nothing. Refused: not-found, and for one of them not-released or release-done.
 */
export async function takeBackReleases(
  context: OperationContext,
  { documentId, assignments, reason }: TakeBackReleases,
): Promise<{ takenBack: number }> {
  permitAtAll(context, 'release-tasks')
  return inTransaction(context.db, async (tx) => {
    const [document] = await loadRegisteredDocuments(tx, [documentId])
    if (!document) throw new OperationRefused('not-found', { document: documentId })
    const organisations = await organisationsOfDay(tx, context.today)
    const asked = [...new Set(assignments)].sort()
    const locked = await lockAll(tx, asked)
    const releases = Map.groupBy(await loadReleases(tx, documentId), (row) => row.assignment_id)
    const waiting = new Set<string>()
    for (const assignment of giversFirst(locked)) {
      const { assignmentId, organisationCode } = assignment
      permit(context, 'release-tasks', organisationCode, organisations)
      const [last, ...others] = releases.get(assignmentId) ?? []
      if (!last) throw new OperationRefused('not-found', { assignment: assignmentId })
      if ([last, ...others].every((row) => row.taken_back_on !== null))
        throw new OperationRefused('not-released', {
          ...{ task: last.code, holder: organisations.nameOf(organisationCode) },
        })
      if (waiting.has(assignmentId)) continue
      const { assignments: since } = await waitAgain(tx, context, assignment, { reason, documentId })
      for (const one of since) waiting.add(one)
    }
    await tellDesk(tx, context, { documentId, document: documentName(document.facts) }, waiting.size)
    return { takenBack: waiting.size }
  })
}

/** Work that waits again takes with it what was given out from it. */
function giversFirst(assignments: readonly LockedAssignment[]): LockedAssignment[] {
  const asked = new Map(assignments.map((one) => [one.assignmentId, one]))
  const depthOf = ({ under }: LockedAssignment): number => {
    const giver = under && asked.get(under.assignmentId)
    return giver ? depthOf(giver) + 1 : 0
  }
  return assignments.toSorted((a, b) => depthOf(a) - depthOf(b))
}

/** In one order for everybody, so that two people never wait for each other. */
async function lockAll(tx: Transaction<Tables>, ids: readonly string[]): Promise<LockedAssignment[]> {
  await lockAssignments(tx, ids)
  const locked: LockedAssignment[] = []
  for (const id of ids) {
    const assignment = await lockAssignment(tx, id)
    if (!assignment) throw new OperationRefused('not-found', { assignment: id })
    locked.push(assignment)
  }
  return locked
}

async function tellDesk(
  tx: Transaction<Tables>,
  context: OperationContext,
  { documentId, document }: { documentId: string; document: string },
  count: number,
): Promise<void> {
  const desk = await findDeskOrganisation(tx, context.today)
  if (!desk) return
  await raiseNotice(tx, {
    to: { organisation: desk },
    matter: { kind: 'tasks-wait-again', document, count },
    thing: `waits-again:${documentId}:${context.now}`,
    ...{ documentId, raisedAt: context.now },
  })
}
