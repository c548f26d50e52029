import { registerInput } from '@dondoc/contracts'
import { listRegister, type OperationContext, showAssignment } from '@dondoc/operations'

interface FoundWork {
  readonly assignmentId: string
  readonly version: number
  /** The moments of what was typed in already. */
  readonly recordedAt: readonly string[]
  /** How many bodies hold a part of it below. */
  readonly below: number
}

/** Finds work of the story by its task's code and its holder, as lists show it. */
export interface WorkIndex {
  find(task: string, holder: string): Promise<FoundWork>
  taskId(task: string): Promise<string>
}

/** `context` gives what a list of the machine itself shows on the day of the asking. */
export function workIndex(context: () => OperationContext): WorkIndex {
  const ids = new Map<string, { assignmentId: string; taskId: string }>()
  const locate = async (task: string, holder: string) => {
    const known = ids.get(`${task} ${holder}`)
    if (known) return known
    const request = { organisation: holder, search: task, role: 'any', pageSize: 200 } as const
    const { rows } = await listRegister(context(), registerInput.parse(request))
    const row = rows.find((one) => one.task.code === task && one.organisation.code === holder)
    if (!row) throw new RangeError(`${holder} does not hold ${task}.`)
    const found = { assignmentId: row.assignmentId, taskId: row.task.id }
    ids.set(`${task} ${holder}`, found)
    return found
  }
  return {
    find: async (task, holder) => {
      const { assignmentId } = await locate(task, holder)
      const { row, history, below } = await showAssignment(context(), { assignmentId })
      const recordedAt = history.map((entry) => entry.recordedAt)
      return { assignmentId, version: row.version, recordedAt, below: below.length }
    },
    taskId: async (task) => {
      const { rows } = await listRegister(context(), registerInput.parse({ search: task, pageSize: 200 }))
      const row = rows.find((one) => one.task.code === task)
      if (!row) throw new RangeError(`There is no task ${task}.`)
      return row.task.id
    },
  }
}
