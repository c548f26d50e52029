import type { DraftStage } from '@dondoc/contracts'
import { beginReading, finishReading, loadDraft, loadFile } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'
import { readInThread } from './read-in-thread.ts'

/** A reading that has lasted longer belonged to a process that is gone. */
const longest = 5 * 60_000

/**
 * Reads an uploaded file in a thread of its own and keeps what was read; one that is read, or is being read, is left as it
 * is. Gives the stage it has then.
 */
export async function readDraft(
  context: OperationContext,
  { draftId }: { draftId: string },
): Promise<{ stage: DraftStage }> {
  permitAtAll(context, 'load-programme')
  const takenBefore = new Date(Date.parse(context.now) - longest).toISOString()
  const mine = await beginReading(context.db, draftId, { now: context.now, takenBefore })
  if (mine) await read(context, draftId)
  return { stage: (await draftOf(context, draftId)).stage }
}

async function read(context: OperationContext, draftId: string): Promise<void> {
  const { sha256, file_name } = await draftOf(context, draftId)
  const bytes = await loadFile(context.db, sha256)
  if (!bytes) throw new RangeError(`The file of draft ${draftId} is not kept.`)
  await finishReading(context.db, draftId, await readInThread(file_name, bytes))
}

async function draftOf(context: OperationContext, draftId: string) {
  const draft = await loadDraft(context.db, draftId)
  if (!draft) throw new OperationRefused('not-found', { draft: draftId })
  return draft
}
