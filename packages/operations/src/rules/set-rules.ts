import type { SetRules } from '@dondoc/contracts'
import { insertOfficeRules, inTransaction, loadOfficeRules } from '@dondoc/database'
import { refusalOfRules } from '@dondoc/domain/office-rules'
import { type OperationContext, recorderOf } from '../context.ts'
import { accepted, OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'

/** Sets the numbers that the office follows up by, from today or a later day on. Refused: rules-stale, or what the domain says. */
export async function setRules(
  context: OperationContext,
  { version, from, rules, reason }: SetRules,
): Promise<{ version: number }> {
  permitAtAll(context, 'set-rules')
  const refusal = refusalOfRules({ from, rules }, context.today)
  if (refusal) accepted(refusal)
  return inTransaction(context.db, async (tx) => {
    const last = (await loadOfficeRules(tx)).at(-1)?.version ?? 0
    const set = { version: last + 1, from, rules, reason }
    const recorded = { recordedAt: context.now, recordedBy: recorderOf(context) }
    if (last !== version || !(await insertOfficeRules(tx, { ...set, ...recorded })))
      throw new OperationRefused('rules-stale')
    return { version: set.version }
  })
}
