import { appendEvent, loadBelow, lockAssignment, type Tables, type Transaction } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { decideGiver, type ParentLink, replay } from '@dondoc/domain/tasks'
import { type OperationContext, recorderOf } from '../context.ts'

/** All that stands under an assignment which was handed over stands under its successor from the same day; before, as it did. */
export async function moveBelow(
  tx: Transaction<Tables>,
  context: OperationContext,
  parentId: string,
  { under, on }: { readonly under: ParentLink; readonly on: LocalDate },
): Promise<void> {
  const recorded = { recordedAt: context.now, recordedBy: recorderOf(context) }
  for (const child of await loadBelow(tx, parentId, { open: false })) {
    const locked = await lockAssignment(tx, child)
    const decision = locked && decideGiver(replay(locked.events), under, on)
    if (!decision) continue
    const event = { sequence: locked.version + 1, ...decision, ...recorded }
    await appendEvent(tx, locked, locked.events, event)
  }
}
