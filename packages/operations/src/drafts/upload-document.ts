import { randomUUID } from 'node:crypto'
import type { UploadedDraft } from '@dondoc/contracts'
import { appendDraftEdit, findDraftOfFile, insertDraft, insertFile, inTransaction } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { largestFile } from '@dondoc/intake'
import { type OperationContext, recorderOf } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'
import { sha256Of } from '../programmes/sha256-of.ts'

export interface UploadDocument {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** The day the document was received, where the person said so. */
  readonly receivedOn?: LocalDate | undefined
}

/**
 * Keeps a file and opens a draft for it, still to be read; the same bytes again give the draft that is there. Refused:
 * file-unreadable where it is empty or over the limit, day-in-future.
 */
export async function uploadDocument(
  context: OperationContext,
  { fileName, bytes, receivedOn }: UploadDocument,
): Promise<UploadedDraft> {
  permitAtAll(context, 'load-programme')
  refuseSize(fileName, bytes.byteLength)
  if (receivedOn && receivedOn > context.today)
    throw new OperationRefused('day-in-future', { day: receivedOn })
  const sha256 = sha256Of(bytes)
  const [recordedAt, recordedBy] = [context.now, recorderOf(context)]
  return inTransaction(context.db, async (tx) => {
    await insertFile(tx, { sha256, name: fileName, bytes, recordedAt, recordedBy })
    const id = randomUUID()
    const opened = await insertDraft(tx, {
      ...{ id, sha256, fileName, startedAt: recordedAt, startedBy: recordedBy },
    })
    if (!opened) {
      const there = await findDraftOfFile(tx, sha256)
      if (!there) throw new RangeError(`No draft of ${sha256} was opened, and none is there.`)
      return { draftId: there.id, stage: there.stage, known: true, programmeId: there.programme_id }
    }
    if (receivedOn) {
      const edit = { type: 'receipt-changed', change: { receivedOn } } as const
      await appendDraftEdit(tx, id, { sequence: 1, edit, recordedAt, recordedBy })
    }
    return { draftId: id, stage: 'uploaded', known: false, programmeId: null }
  })
}

function refuseSize(file: string, bytes: number): void {
  if (bytes === 0) throw new OperationRefused('file-unreadable', { file, reason: 'empty-file' })
  if (bytes > largestFile)
    throw new OperationRefused('file-unreadable', { file, reason: 'too-large', bytes, limit: largestFile })
}
