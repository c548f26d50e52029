import { type LockedAssignment, loadTaskWords, type Tables, type Transaction } from '@dondoc/database'
import { isTaskNews } from '@dondoc/domain/notices'
import type { AssignmentEvent } from '@dondoc/domain/tasks'
import type { OperationContext } from '../context.ts'
import { raiseNotice } from '../notices/raise-notice.ts'

/** Tells the holder what was decided on its work or is asked of it, unless its own side did it. */
export async function tellHolder(
  tx: Transaction<Tables>,
  { actor, now }: OperationContext,
  { assignmentId, taskId, organisationCode }: LockedAssignment,
  { sequence, happening }: AssignmentEvent,
): Promise<void> {
  if (!isTaskNews(happening) || actor?.organisation === organisationCode) return
  const [task] = await loadTaskWords(tx, [taskId])
  await raiseNotice(tx, {
    to: { organisation: organisationCode },
    matter: { kind: 'task-news', task: task?.code ?? '', news: happening },
    ...{ thing: `news:${assignmentId}:${sequence}`, assignmentId, raisedAt: now },
  })
}
