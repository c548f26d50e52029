import type { ReleaseTasks } from '@dondoc/contracts'
import {
  appendEvent,
  findDeskOrganisation,
  insertDocumentReleases,
  inTransaction,
  loadFamilyDeadlines,
  loadRegisteredDocuments,
  loadTaskWords,
  loadWaitingAssignments,
  lockAssignment,
  lockAssignments,
  lockProposals,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { documentName } from '@dondoc/domain/documents'
import { type AssignmentFacts, decide, replay, type TaskRefusal } from '@dondoc/domain/tasks'
import { type OperationContext, recorderOf } from '../context.ts'
import { raiseNotice } from '../notices/raise-notice.ts'
import { OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permit, permitAtAll } from '../permit.ts'

interface Release {
  readonly documentId: string
  readonly document: string
  readonly on: LocalDate
}

/**
 * Releases every assignment of the ticked tasks that waits for the document, sets their clocks and tells their holders and
 * the desk: all of it or nothing. Refused: only-cited, release-before-document, not-waiting, release-needs-deadline where a
 * task's window has passed, release-deadline-early; of what is released as proposed, not-proposed where somebody has decided about
 * it since.
 */
export async function releaseTasks(
  context: OperationContext,
  { documentId, on, tasks, asProposed }: ReleaseTasks,
): Promise<{ released: number }> {
  permitAtAll(context, 'release-tasks')
  return inTransaction(context.db, async (tx) => {
    const release = { documentId, on, document: await releasingDocument(tx, { documentId, on }) }
    const deadlines = new Map(tasks.map((task) => [task.taskId, task.deadline]))
    const waiting = await loadWaitingAssignments(tx, [...deadlines.keys()])
    const waits = new Set(waiting.map((row) => row.task_id))
    if (asProposed) await refuseDecided(tx, documentId, [...deadlines.keys()], waits)
    const gone = [...deadlines.keys()].find((id) => !waits.has(id))
    if (gone) throw new OperationRefused('not-waiting', { task: gone })
    const organisations = await organisationsOfDay(tx, context.today)
    await lockAssignments(
      tx,
      waiting.map((row) => row.assignment_id),
    )
    const asked = waiting.map((row) => ({ ...row, deadline: deadlines.get(row.task_id) ?? null }))
    for (const row of inFamilyOrder(asked)) {
      permit(context, 'release-tasks', row.organisation_code, organisations)
      await releaseOne(tx, context, release, row)
    }
    await tellDesk(tx, context, release, waiting.length)
    return { released: waiting.length }
  })
}

/** What somebody declined or released since it was proposed is not released over it. */
async function refuseDecided(
  tx: Transaction<Tables>,
  documentId: string,
  tasks: readonly string[],
  waits: ReadonlySet<string>,
): Promise<void> {
  const proposed = await lockProposals(tx, { documentId, tasks })
  const decided = tasks.filter((task) => !proposed.includes(task) || !waits.has(task))
  if (decided.length === 0) return
  const words = await loadTaskWords(tx, decided)
  throw new OperationRefused('not-proposed', { tasks: words.map(({ code }) => code).join(', ') })
}

interface Waiting {
  readonly assignment_id: string
  readonly parent_id: string | null
  readonly facts: AssignmentFacts
  readonly deadline: LocalDate | null
}

/** A child is never due after its parent: a later deadline comes to the parent first, an earlier one to the child. */
function inFamilyOrder<Row extends Waiting>(rows: readonly Row[]): Row[] {
  const parents = new Map(rows.map((row) => [row.assignment_id, row.parent_id]))
  const depthOf = (id: string): number => {
    const parent = parents.get(id)
    return parent ? depthOf(parent) + 1 : 0
  }
  const placeOf = ({ assignment_id, facts: { currentDeadline }, deadline }: Row) =>
    deadline && currentDeadline && deadline < currentDeadline
      ? -depthOf(assignment_id)
      : depthOf(assignment_id)
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b))
}

async function releasingDocument(
  tx: Transaction<Tables>,
  { documentId, on }: { documentId: string; on: LocalDate },
): Promise<string> {
  const [document] = await loadRegisteredDocuments(tx, [documentId])
  if (!document) throw new OperationRefused('not-found', { document: documentId })
  if (document.origin === 'cited') throw new OperationRefused('only-cited')
  const { date } = document.facts
  if (date && on < date) throw new OperationRefused('release-before-document', { day: date })
  return documentName(document.facts)
}

async function releaseOne(
  tx: Transaction<Tables>,
  context: OperationContext,
  { documentId, document, on }: Release,
  row: { assignment_id: string; code: string; deadline: LocalDate | null },
): Promise<void> {
  const assignment = await lockAssignment(tx, row.assignment_id)
  if (!assignment) throw new OperationRefused('not-found', { assignment: row.assignment_id })
  const command = { type: 'register-trigger', document, on, deadline: row.deadline } as const
  const facts = replay(assignment.events)
  const by = recorderOf(context)
  const family = await loadFamilyDeadlines(tx, assignment)
  const decision = decide(facts, command, { today: context.today, by, rules: context.rules, ...family })
  if ('refused' in decision) throw refusalFor(row.code, decision)
  const sequence = assignment.version + 1
  const recorded = { recordedAt: context.now, recordedBy: by }
  await appendEvent(tx, assignment, assignment.events, { sequence, ...decision, ...recorded })
  await insertDocumentReleases(tx, { registeredId: documentId, assignmentId: row.assignment_id, sequence })
  const deadline = row.deadline ?? facts.currentDeadline
  await raiseNotice(tx, {
    to: { organisation: assignment.organisationCode },
    matter: { kind: 'task-released', task: row.code, document, on, deadline },
    thing: `released:${row.assignment_id}:${sequence}`,
    ...{ assignmentId: row.assignment_id, documentId, raisedAt: context.now },
  })
}

/** What the domain refuses, told with the task's code where several tasks are asked for at once. */
function refusalFor(task: string, { refused, facts }: TaskRefusal): OperationRefused {
  switch (refused) {
    case 'deadline-needed':
      return new OperationRefused('release-needs-deadline', { ...facts, task })
    case 'deadline-before-start':
      return new OperationRefused('release-deadline-early', { ...facts, task })
    case 'not-allowed-now':
      return new OperationRefused('not-waiting', { task })
    default:
      return new OperationRefused(refused, { ...facts, task })
  }
}

async function tellDesk(
  tx: Transaction<Tables>,
  context: OperationContext,
  { documentId, document }: Release,
  count: number,
): Promise<void> {
  const desk = await findDeskOrganisation(tx, context.today)
  if (!desk) return
  await raiseNotice(tx, {
    to: { organisation: desk },
    matter: { kind: 'tasks-released', document, count },
    thing: `releases:${documentId}:${context.now}`,
    ...{ documentId, raisedAt: context.now },
  })
}
