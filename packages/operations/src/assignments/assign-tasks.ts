import { randomUUID } from 'node:crypto'
import type { Assigned, AssignTasks } from '@dondoc/contracts'
import { insertAssignments, loadHolders, loadTasks } from '@dondoc/database'
import { addDays, type LocalDate } from '@dondoc/domain/days'
import type { Schedule } from '@dondoc/domain/schedules'
import { type OperationContext, recorderOf } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permitAtAll } from '../permit.ts'
import { receiversOf } from './receivers-of.ts'

/**
 * Gives tasks to bodies by hand, many at once, each pair an assignment of its own from today; a pair that is there already
 * stays as it is. Refused: not-permitted, not-found, holder-missing, nobody-named, deadline-before-start.
 */
export async function assignTasks(context: OperationContext, input: AssignTasks): Promise<Assigned> {
  permitAtAll(context, 'assign')
  const deadline = input.deadline ?? null
  if (deadline !== null && deadline < context.today)
    throw new OperationRefused('deadline-before-start', { deadline, day: context.today })
  return context.db.transaction().execute(async (tx) => {
    const receivers = receiversOf(input.to, await organisationsOfDay(tx, context.today))
    const tasks = await loadTasks(tx, input.tasks)
    const missing = input.tasks.find((id) => !tasks.some((task) => task.id === id))
    if (missing) throw new OperationRefused('not-found', { task: missing })
    const held = await loadHolders(tx, { tasks: input.tasks, role: input.role })
    const pairs = tasks.flatMap((task) => receivers.map((code) => ({ task, code })))
    const fresh = pairs.filter(
      ({ task, code }) => !held.some((one) => one.task === task.id && one.organisation === code),
    )
    const recorded = { recordedAt: context.now, recordedBy: recorderOf(context) }
    const assignments = fresh.map(({ task, code }) => {
      const happening = { type: 'assigned', schedule: scheduleFor(task.schedule, deadline) } as const
      return {
        ...{ assignmentId: randomUUID(), taskId: task.id, organisationCode: code, role: input.role },
        events: [{ sequence: 1, on: context.today, happening, ...recorded }],
      }
    })
    await insertAssignments(tx, assignments)
    return {
      assigned: assignments.map(({ assignmentId }) => assignmentId),
      already: pairs.length - fresh.length,
    }
  })
}

function scheduleFor(own: Schedule, deadline: LocalDate | null): Schedule {
  return deadline === null ? own : { kind: 'by', until: addDays(deadline, 1), trigger: null }
}
