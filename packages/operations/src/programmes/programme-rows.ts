import { randomUUID } from 'node:crypto'
import type { NewAssignment } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import type { Block, DraftTask, ProgrammeDraft } from '@dondoc/domain/programme'
import { foldForSearch } from '@dondoc/domain/text'
import { type OperationContext, recorderOf } from '../context.ts'

/** Where a programme's document came from, and from when and on whose side its tasks are assigned. */
export interface ReceivedDocument {
  readonly fileName: string
  readonly receivedOn: LocalDate
  readonly assignedBy: string
}

interface ReadWords {
  readonly text: string
  readonly blocks: readonly Pick<Block, 'kind' | 'range' | 'cell'>[]
}

/** The rows of a document, its programme and its tasks. */
export function programmeRows(
  context: OperationContext,
  input: ReceivedDocument,
  { read, draft, sha256 }: { read: ReadWords; draft: ProgrammeDraft; sha256: string },
) {
  const [documentId, programmeId] = [randomUUID(), randomUUID()]
  const { type, number, symbol, issuer, place, date, subject, signatory, recipients } = draft.document
  const document = {
    ...{ id: documentId, type, number, symbol, issuer, place, date, subject, signatory },
    recipients: JSON.stringify(recipients),
    ...{ file_name: input.fileName, sha256, text: read.text },
    blocks: JSON.stringify(read.blocks.map(({ kind, range, cell }) => ({ kind, range, cell }))),
    ...{ recorded_at: context.now, recorded_by: recorderOf(context) },
  }
  const programme = {
    ...{ id: programmeId, document_id: documentId },
    ...{ received_on: input.receivedOn, assigned_by: input.assignedBy },
    references: JSON.stringify(draft.references),
    targets: JSON.stringify(draft.targets),
    findings: JSON.stringify(draft.findings),
  }
  const tasks = draft.tasks.map((task, position) => ({
    task,
    row: taskRow({ programmeId, documentId }, task, position),
  }))
  return { document, programme, tasks }
}

function taskRow(
  { programmeId, documentId }: { programmeId: string; documentId: string },
  task: DraftTask,
  position: number,
) {
  const { code, section, heading, text, duty, measure, deliverable, schedule, source } = task
  return {
    ...{ id: randomUUID(), programme_id: programmeId, document_id: documentId, ended_by: null },
    ...{ position, code, section, heading },
    ...{ text, duty, measure, deliverable },
    lead: JSON.stringify(task.lead),
    coordinating: JSON.stringify(task.coordinating),
    references: JSON.stringify(task.references),
    schedule: JSON.stringify(schedule),
    ...{ schedule_kind: schedule.kind, schedule_phrase: task.schedulePhrase },
    ...{ source_from: source.from, source_until: source.until },
    search_text: foldForSearch(`${code} ${text}`),
  }
}

/** An assignment that begins with the day of receipt. */
export function newAssignment(
  context: OperationContext,
  input: ReceivedDocument,
  { task, taskId, code }: { task: DraftTask; taskId: string; code: string },
): NewAssignment {
  const recorded = { recordedAt: context.now, recordedBy: recorderOf(context) }
  const happening = { type: 'assigned', schedule: task.schedule } as const
  return {
    ...{ assignmentId: randomUUID(), taskId, organisationCode: code },
    events: [{ sequence: 1, on: input.receivedOn, happening, ...recorded }],
  }
}
