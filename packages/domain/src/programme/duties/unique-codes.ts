import type { DraftTask } from '../draft.ts'

/** Codes told apart where a document numbers two sections alike: the second '1-01' is '1-01/2'. */
export function uniqueCodes(tasks: readonly DraftTask[]): DraftTask[] {
  const seen = new Map<string, number>()
  return tasks.map((task) => {
    const times = (seen.get(task.code) ?? 0) + 1
    seen.set(task.code, times)
    return times === 1 ? task : { ...task, code: `${task.code}/${times}` }
  })
}
