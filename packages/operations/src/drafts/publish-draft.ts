import {
  closeDraft,
  insertAliases,
  insertAssignments,
  insertProgramme,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import { aliasesOf, type DraftState, openPoints } from '@dondoc/domain/drafts'
import type { DraftTask } from '@dondoc/domain/programme'
import { type OperationContext, recorderOf } from '../context.ts'
import { enterReadDocument } from '../documents/enter-read-document.ts'
import { proposeReleasesBy, proposeReleasesOf } from '../documents/propose-releases.ts'
import { OperationRefused } from '../operation-refused.ts'
import { newAssignment } from '../programmes/programme-rows.ts'
import type { KnownRound } from './draft-moment.ts'
import type { ReadDraft } from './draft-state.ts'
import { type PreparedProgramme, prepareProgramme } from './prepare-programme.ts'
import { publishVersion } from './publish-version.ts'

export interface PublishedProgramme {
  readonly programmeId: string
  readonly tasks: number
  readonly measures: number
  readonly assignments: number
  /** The document's entry in the register. */
  readonly registeredId: string
  readonly changes: readonly HeldChange[]
}

/** What confirming did to one assignment. */
export interface HeldChange {
  readonly organisation: string
  readonly what: 'given' | 'rescheduled' | 'withdrawn'
}

/** The tasks as they are stored, and what was done to whose work. */
export interface StoredProgramme {
  readonly programmeId: string
  readonly tasks: readonly { readonly id: string; readonly task: DraftTask }[]
  readonly changes: readonly HeldChange[]
}

/**
 * Makes the draft a programme, or a new version of one: its document, its tasks, an assignment for every organisation that
 * holds one, and the names that people matched. Refused: draft-incomplete, with all that stays open.
 */
export async function publishDraft(
  tx: Transaction<Tables>,
  context: OperationContext,
  { draft, state: { work }, known }: { draft: ReadDraft; state: DraftState; known: KnownRound },
): Promise<PublishedProgramme> {
  const open = openPoints(work, known)
  const { receivedOn, assignedBy } = work.receipt
  if (open.length > 0 || receivedOn === null || assignedBy === null)
    throw new OperationRefused('draft-incomplete', { open: open.length }, { open })
  const prepared = prepareProgramme(context, { draft, work, known }, { receivedOn, assignedBy })
  const { confirmed, document } = prepared
  const replaced = work.replaces?.programme ?? null
  const { programmeId, tasks, changes } =
    replaced === null
      ? await publishNew(tx, context, prepared)
      : await publishVersion(tx, context, replaced, prepared)
  const registeredId = await enterReadDocument(tx, context, {
    ...{ documentId: document.id, document: confirmed.document, receivedOn },
    references: confirmed.references,
    tasks: tasks.map(({ id, task }) => ({ id, references: task.references })),
  })
  await proposeReleasesBy(tx, context, [registeredId])
  await proposeReleasesOf(
    tx,
    context,
    tasks.map(({ id }) => id),
  )
  await insertAliases(tx, aliasesOf(work, known.bodies, known.structure))
  const became = { programmeId, documentId: document.id }
  await closeDraft(tx, draft.id, { became, at: context.now, by: recorderOf(context) })
  const measures = confirmed.tasks.filter((task) => task.measure).length
  const assignments = changes.filter(({ what }) => what === 'given').length
  return {
    ...{ programmeId, measures, tasks: tasks.length - measures, assignments },
    ...{ registeredId, changes },
  }
}

async function publishNew(
  tx: Transaction<Tables>,
  context: OperationContext,
  { input, document, programme, tasks }: PreparedProgramme,
): Promise<StoredProgramme> {
  await insertProgramme(tx, { document, programme, tasks: tasks.map(({ row }) => row) })
  const assignments = tasks.flatMap(({ task, row, holders }) =>
    holders.map((code) => newAssignment(context, input, { task, taskId: row.id, code })),
  )
  await insertAssignments(tx, assignments)
  return {
    programmeId: programme.id,
    changes: tasks.flatMap(({ holders }) => holders.map((organisation) => ({ organisation, what: 'given' }))),
    tasks: tasks.map(({ task, row }) => ({ id: row.id, task })),
  }
}
