import { randomUUID } from 'node:crypto'
import type { Assigned } from '@dondoc/contracts'
import {
  insertAssignments,
  loadHolders,
  type StoredTask,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import { addDays, type LocalDate } from '@dondoc/domain/days'
import type { Schedule } from '@dondoc/domain/schedules'
import type { AssignmentRole } from '@dondoc/domain/tasks'
import { type OperationContext, recorderOf } from '../context.ts'
import { proposeReleasesOf } from '../documents/propose-releases.ts'
import { pairsToGive } from './pairs-to-give.ts'
import { tellOfGiven } from './tell-of-given.ts'

/** A task and a body that is to hold it. */
export interface Pair {
  readonly task: Pick<StoredTask, 'id' | 'schedule'>
  readonly code: string
}

/** Makes each pair an assignment in the role from today; a pair that is there already, or was ended, stays as it is. */
export async function insertPairs(
  tx: Transaction<Tables>,
  context: OperationContext,
  {
    pairs,
    role,
    deadline = null,
  }: { pairs: readonly Pair[]; role: AssignmentRole; deadline?: LocalDate | null },
): Promise<Assigned> {
  if (pairs.length === 0) return { assigned: [], already: 0, ended: 0 }
  const held = await loadHolders(tx, { tasks: pairs.map(({ task }) => task.id), role })
  const wanted = pairs.map(({ task, code }) => ({
    task: task.id,
    organisation: code,
    schedule: task.schedule,
  }))
  const { fresh, already, ended } = pairsToGive(wanted, held)
  const recorded = { recordedAt: context.now, recordedBy: recorderOf(context) }
  const assignments = fresh.map(({ task: taskId, organisation: organisationCode, schedule }) => {
    const happening = { type: 'assigned', schedule: scheduleFor(schedule, deadline) } as const
    return {
      ...{ assignmentId: randomUUID(), taskId, organisationCode, role },
      events: [{ sequence: 1, on: context.today, happening, ...recorded }],
    }
  })
  await insertAssignments(tx, assignments)
  await tellOfGiven(tx, context, assignments)
  await proposeReleasesOf(tx, context, [...new Set(fresh.map(({ task }) => task))])
  return { assigned: assignments.map(({ assignmentId }) => assignmentId), already, ended }
}

function scheduleFor(own: Schedule, deadline: LocalDate | null): Schedule {
  return deadline === null ? own : { kind: 'by', until: addDays(deadline, 1), trigger: null }
}
