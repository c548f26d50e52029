import type { Assigned, AssignTasks } from '@dondoc/contracts'
import { inTransaction, loadTasks } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permitAtAll } from '../permit.ts'
import { insertPairs } from './insert-pairs.ts'
import { receiversOf } from './receivers-of.ts'

/**
 * Gives tasks to bodies by hand, many at once, each pair an assignment of its own from today; a pair that is there already,
 * or was ended, stays as it is. Refused: not-permitted, not-found, holder-missing, nobody-named, deadline-before-start.
 */
export async function assignTasks(context: OperationContext, input: AssignTasks): Promise<Assigned> {
  permitAtAll(context, 'assign')
  const deadline = input.deadline ?? null
  if (deadline !== null && deadline < context.today)
    throw new OperationRefused('deadline-before-start', { deadline, day: context.today })
  return inTransaction(context.db, async (tx) => {
    const receivers = receiversOf(input.to, await organisationsOfDay(tx, context.today))
    const tasks = await loadTasks(tx, input.tasks)
    const missing = input.tasks.find((id) => !tasks.some((task) => task.id === id))
    if (missing) throw new OperationRefused('not-found', { task: missing })
    const pairs = tasks.flatMap((task) => receivers.map((code) => ({ task, code })))
    return insertPairs(tx, context, { pairs, role: input.role, deadline })
  })
}
