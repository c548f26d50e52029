import type { WaitingTask } from '@dondoc/contracts'
import { type KeptDocument, loadDocumentsEndedBy, type loadWaitingAssignments } from '@dondoc/database'
import type { DocumentFacts, DocumentReference } from '@dondoc/domain/documents'
import { matchStrengths, matchTrigger, type TriggerMatch } from '@dondoc/domain/triggers'
import type { OperationContext } from '../context.ts'
import { programmeTitle } from '../programmes/programme-title.ts'

type Waiting = Awaited<ReturnType<typeof loadWaitingAssignments>>[number]

/** A document as waiting tasks are compared with it: its facts, and the numbers of those that it replaces. */
export interface AwaitedDocument {
  readonly facts: DocumentFacts
  readonly replaces: readonly string[]
}

export async function awaitedDocument(
  db: OperationContext['db'],
  { id, facts }: KeptDocument,
): Promise<AwaitedDocument> {
  const ended = await loadDocumentsEndedBy(db, id)
  return { facts, replaces: ended.map((one) => one.facts.symbol).filter((symbol) => symbol !== null) }
}

/** The numbers that a task's words cite. */
export function symbolsOf(references: readonly DocumentReference[]): string[] {
  return references.flatMap(({ symbol }) => (symbol === null ? [] : [symbol]))
}

/** Tasks that wait, each once with all its holders, as told about the document; those first that may wait for it. */
export function presentWaiting(
  waiting: readonly Waiting[],
  document: AwaitedDocument,
  nameOf: (code: string) => string,
): WaitingTask[] {
  const tasks = [...Map.groupBy(waiting, (row) => row.task_id).values()].flatMap((holders) => {
    const [first] = holders
    if (!first) return []
    const trigger = first.facts.schedule.trigger ?? ''
    const cites = symbolsOf(first.references)
    const match = matchTrigger({ trigger, text: first.text, cites, since: first.facts.assignedOn }, document)
    return { match, task: presentTask(holders, first, { trigger, match, nameOf }) }
  })
  return tasks.sort((a, b) => rank(a.match) - rank(b.match)).map(({ task }) => task)
}

function presentTask(
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
