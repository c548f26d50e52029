import { appendEvent, loadFactsBelow, lockAssignment, type Tables, type Transaction } from '@dondoc/database'
import { decideBelow, replay } from '@dondoc/domain/tasks'
import { type OperationContext, recorderOf } from '../context.ts'

/** Keeps at a body that gave work out below that the last of it was done, or that some of it opened again. */
export async function noteBelow(
  tx: Transaction<Tables>,
  context: OperationContext,
  parentId: string,
): Promise<void> {
  const parent = await lockAssignment(tx, parentId)
  if (!parent) return
  const below = await loadFactsBelow(tx, parentId)
  const decision = decideBelow(replay(parent.events), below, context.today)
  if (!decision) return
  const recorded = { recordedAt: context.now, recordedBy: recorderOf(context) }
  await appendEvent(tx, parent, parent.events, { sequence: parent.version + 1, ...decision, ...recorded })
}
