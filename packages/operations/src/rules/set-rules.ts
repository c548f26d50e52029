import type { SetRules } from '@dondoc/contracts'
import { insertOfficeRules, inTransaction, loadOfficeRules } from '@dondoc/database'
import { refusalOfRules } from '@dondoc/domain/office-rules'
import { type OperationContext, recorderOf } from '../context.ts'
import { accepted, OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'

/** Sets the numbers that the office follows up by, from today or a later day on. Refused: rules-stale, or what the domain says. */
export async function setRules(
  context: OperationContext,
  { version, from, changes, reason }: SetRules,
): Promise<{ version: number }> {
  permitAtAll(context, 'set-rules')
  return inTransaction(context.db, async (tx) => {
    const sets = await loadOfficeRules(tx)
    if ((sets.at(-1)?.version ?? 0) !== version) throw new OperationRefused('rules-stale')
    const before = sets.map((set) => ({ from: set.from_day, changes: set.rules }))
    const refusal = refusalOfRules({ from, changes }, before, context.today)
    if (refusal) accepted(refusal)
    const set = { version: version + 1, from, changes, reason }
    const recorded = { recordedAt: context.now, recordedBy: recorderOf(context) }
    if (!(await insertOfficeRules(tx, { ...set, ...recorded }))) throw new OperationRefused('rules-stale')
    return { version: set.version }
  })
}
