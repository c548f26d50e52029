import { randomUUID } from 'node:crypto'
import {
  appendDraftEdit,
  findDraftOfFile,
  finishReading,
  insertDraft,
  insertFile,
  inTransaction,
  loadDraft,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { type DraftEdit, type FieldPlace, nextState, type OpenPoint, openPoints } from '@dondoc/domain/drafts'
import { type OperationContext, recorderOf } from '../context.ts'
import { knownRound } from '../drafts/draft-moment.ts'
import { readOf, stateOf } from '../drafts/draft-state.ts'
import { type PublishedProgramme, publishDraft } from '../drafts/publish-draft.ts'
import { type RefusedReading, readFile } from '../drafts/read-file.ts'
import { OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'
import { sha256Of } from './sha256-of.ts'

export interface LoadProgramme {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** The day the document was received: the clock of its tasks starts here. */
  readonly receivedOn: LocalDate
  /** The organisation on whose side the tasks are assigned. */
  readonly assignedBy: string
}

/**
 * Reads a directive and confirms it as read, in one go and all or nothing: for documents that are known to be read rightly.
 * It goes the way of every draft, and its history says that all was accepted. Refused: file-unreadable, no-tasks,
 * unknown-bodies, already-loaded.
 */
export async function loadProgramme(
  context: OperationContext,
  input: LoadProgramme,
): Promise<PublishedProgramme> {
  permitAtAll(context, 'load-programme')
  const read = await readFile(input.fileName, input.bytes)
  if ('refusal' in read) throw unreadable(input, read)
  if (!read.reading.tasks.some((task) => !task.measure))
    throw new OperationRefused('no-tasks', { file: input.fileName })
  return inTransaction(context.db, async (tx) => {
    const draftId = await openDraft(tx, context, input)
    await finishReading(tx, draftId, read)
    const draft = readOf(await loadDraft(tx, draftId), draftId)
    const begun = await stateOf(tx, draft)
    const { receivedOn, assignedBy } = input
    const received = { type: 'receipt-changed', change: { receivedOn, assignedBy } } as const
    const placed = nextState(begun, received)
    const known = await knownRound(tx, draft, placed, context.today)
    const open = openPoints(placed.work, known)
    const names = open.flatMap((point) => ('name' in point ? [point.name] : []))
    if (names.length > 0) throw new OperationRefused('unknown-bodies', { names: names.join('; ') })
    const settling = settlingOf(open)
    await keepEdits(tx, context, draftId, [received, ...settling])
    return publishDraft(tx, context, { draft, state: settling.reduce(nextState, placed), known })
  })
}

async function openDraft(
  tx: Transaction<Tables>,
  context: OperationContext,
  { fileName, bytes }: LoadProgramme,
): Promise<string> {
  const [id, sha256] = [randomUUID(), sha256Of(bytes)]
  const [recordedAt, recordedBy] = [context.now, recorderOf(context)]
  await insertFile(tx, { sha256, name: fileName, bytes, recordedAt, recordedBy })
  const draft = { id, sha256, fileName, startedAt: recordedAt, startedBy: recordedBy }
  if (await insertDraft(tx, draft)) return id
  const there = await findDraftOfFile(tx, sha256)
  throw new OperationRefused('already-loaded', { file: fileName, programme: there?.programme_id ?? null })
}

async function keepEdits(
  tx: Transaction<Tables>,
  context: OperationContext,
  draftId: string,
  edits: readonly DraftEdit[],
): Promise<void> {
  const recorded = { recordedAt: context.now, recordedBy: recorderOf(context) }
  for (const [index, edit] of edits.entries())
    await appendDraftEdit(tx, draftId, { sequence: index + 1, edit, ...recorded })
}

/** What a person would have to say before confirming: that it stands for itself, and that what was read holds. */
function settlingOf(open: readonly OpenPoint[]): DraftEdit[] {
  const fields = open.flatMap(toAccept)
  const alone = open.some(({ kind }) => kind === 'version-unsaid')
  return [
    ...(alone ? [{ type: 'replacement-named', programme: null } as const] : []),
    ...(fields.length > 0 ? [{ type: 'fields-accepted', fields } as const] : []),
  ]
}

/** Fields read with doubt, and a date that is not printed. */
function toAccept(point: OpenPoint): FieldPlace[] {
  if (point.kind === 'document-date-missing') return [{ task: null, field: 'date' }]
  if (point.kind !== 'field-to-accept') return []
  return [point.task === null ? { task: null, field: point.field } : { task: point.task, field: point.field }]
}

function unreadable({ fileName }: LoadProgramme, { refusal }: RefusedReading): OperationRefused {
  return new OperationRefused('file-unreadable', { file: fileName, reason: refusal.code })
}
