import {
  closeDraft,
  insertAliases,
  insertAssignments,
  insertProgramme,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import {
  aliasesOf,
  type DraftState,
  holdersOf,
  openPoints,
  programmeOf,
  takenTasks,
} from '@dondoc/domain/drafts'
import { type OperationContext, recorderOf } from '../context.ts'
import { enterReadDocument } from '../documents/enter-read-document.ts'
import { OperationRefused } from '../operation-refused.ts'
import { newAssignment, programmeRows } from '../programmes/programme-rows.ts'
import type { KnownRound } from './draft-moment.ts'
import type { ReadDraft } from './draft-state.ts'

export interface PublishedProgramme {
  readonly programmeId: string
  readonly tasks: number
  readonly measures: number
  readonly assignments: number
}

/**
 * Makes the draft a programme: its document, its tasks, an assignment for every organisation that holds one, and the names
 * that people matched. Refused: draft-incomplete, with all that stays open.
 */
export async function publishDraft(
  tx: Transaction<Tables>,
  context: OperationContext,
  { draft, state, known }: { draft: ReadDraft; state: DraftState; known: KnownRound },
): Promise<PublishedProgramme> {
  const { work } = state
  const { bodies, structure, findings } = known
  const open = openPoints(work, known)
  const { receivedOn, assignedBy } = work.receipt
  if (open.length > 0 || receivedOn === null || assignedBy === null)
    throw new OperationRefused('draft-incomplete', { open: open.length }, { open })
  const input = { fileName: draft.file_name, receivedOn, assignedBy }
  const read = { text: draft.text, blocks: draft.blocks ?? [] }
  const confirmed = { ...programmeOf(work, draft.reading), findings }
  const { document, programme, tasks } = programmeRows(context, input, {
    ...{ read, draft: confirmed, sha256: draft.sha256 },
  })
  const holders = holdersOf(work, bodies)
  const ids = takenTasks(work).map(({ id }) => id)
  const assignments = tasks.flatMap(({ task, row }, index) =>
    (holders[ids[index] ?? ''] ?? []).map((code) =>
      newAssignment(context, input, { task, taskId: row.id, code }),
    ),
  )
  await insertProgramme(tx, { document, programme, tasks: tasks.map(({ row }) => row) })
  await insertAssignments(tx, assignments)
  await enterReadDocument(tx, context, {
    ...{ documentId: document.id, document: confirmed.document, receivedOn },
    references: confirmed.references,
    tasks: tasks.map(({ task, row }) => ({ id: row.id, references: task.references })),
  })
  await insertAliases(tx, aliasesOf(work, bodies, structure))
  const programmeId = programme.id
  const became = { programmeId, documentId: document.id }
  await closeDraft(tx, draft.id, { became, at: context.now, by: recorderOf(context) })
  const measures = confirmed.tasks.filter((task) => task.measure).length
  return { programmeId, measures, tasks: tasks.length - measures, assignments: assignments.length }
}
