import type { WaitingTask } from '@dondoc/contracts'
import { loadDocumentsEndedBy, loadRegisteredDocuments, loadWaitingAssignments } from '@dondoc/database'
import { matchStrengths, matchTrigger, type TriggerMatch } from '@dondoc/domain/triggers'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permitAtAll } from '../permit.ts'
import { programmeTitle } from '../programmes/programme-title.ts'

/** The tasks that wait for a document, those first that may wait for this one, each with the reason. Nothing is released. */
export async function listWaitingTasks(
  context: OperationContext,
  { documentId }: { documentId: string },
): Promise<WaitingTask[]> {
  permitAtAll(context, 'release-tasks')
  const [document] = await loadRegisteredDocuments(context.db, [documentId])
  if (!document) throw new OperationRefused('not-found', { document: documentId })
  const ended = await loadDocumentsEndedBy(context.db, documentId)
  const replaces = ended.map(({ facts }) => facts.symbol).filter((symbol) => symbol !== null)
  const { nameOf } = await organisationsOfDay(context.db, context.today)
  const waiting = await loadWaitingAssignments(context.db)
  const tasks = [...Map.groupBy(waiting, (row) => row.task_id).values()].flatMap((holders) => {
    const [first] = holders
    if (!first) return []
    const trigger = first.facts.schedule.trigger ?? ''
    const cites = first.references.map(({ symbol }) => symbol).filter((symbol) => symbol !== null)
    const match = matchTrigger(
      { trigger, text: first.text, cites, since: first.facts.assignedOn },
      { facts: document.facts, replaces },
    )
    return { match, task: presentWaiting(holders, first, { trigger, match, nameOf }) }
  })
  return tasks.sort((a, b) => rank(a.match) - rank(b.match)).map(({ task }) => task)
}

type Waiting = Awaited<ReturnType<typeof loadWaitingAssignments>>[number]

function presentWaiting(
  holders: readonly Waiting[],
  first: Waiting,
  told: { trigger: string; match: TriggerMatch | null; nameOf: (code: string) => string },
): WaitingTask {
  const { task_id, code, text, programme_id, document_type, document_subject, schedule_phrase } = first
  return {
    ...{ taskId: task_id, code, text, trigger: told.trigger, schedulePhrase: schedule_phrase },
    programme: {
      id: programme_id,
      title: programmeTitle({ type: document_type, subject: document_subject }),
    },
    match: told.match && { strength: told.match.strength, reasons: told.match.reasons },
    holders: holders.map((row) => told.nameOf(row.organisation_code)),
    deadline: first.facts.currentDeadline,
  }
}

/** Strong before likely before possible before none, and the nearer before the farther. */
function rank(match: TriggerMatch | null): number {
  return match ? matchStrengths.indexOf(match.strength) * 10 - match.score : matchStrengths.length * 10
}
