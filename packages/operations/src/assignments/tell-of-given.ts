import { loadTaskWords, type Tables, type Transaction } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { raiseNotice } from '../notices/raise-notice.ts'

interface Given {
  readonly assignmentId: string
  readonly taskId: string
  readonly organisationCode: string
}

/** Tells each body, once, of the work that it was given by hand; `by` names the body that gave it out from its own. */
export async function tellOfGiven(
  tx: Transaction<Tables>,
  { now }: OperationContext,
  given: readonly Given[],
  by: string | null = null,
): Promise<void> {
  const words = await loadTaskWords(tx, [...new Set(given.map(({ taskId }) => taskId))])
  const codes = new Map(words.map(({ id, code }) => [id, code]))
  for (const [organisation, own] of Map.groupBy(given, ({ organisationCode }) => organisationCode)) {
    const [first] = own
    if (!first) continue
    const only = own.length === 1 ? first : null
    await raiseNotice(tx, {
      to: { organisation },
      matter: { kind: 'work-given', count: own.length, task: only && (codes.get(only.taskId) ?? null), by },
      ...{ thing: `given:${first.assignmentId}`, raisedAt: now },
      ...(only && { assignmentId: only.assignmentId }),
    })
  }
}
