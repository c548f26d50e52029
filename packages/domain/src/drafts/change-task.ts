import { refuse } from '../refusals/index.ts'
import { parseSchedule } from '../schedules/index.ts'
import type { DraftAtHand } from './decide-draft-edit.ts'
import type { DraftCommand, TaskChange } from './draft-command.ts'
import type { DraftEdit } from './draft-edit.ts'
import type { DraftRefusal } from './draft-refusals.ts'
import type { DraftWork, TaskValues } from './draft-work.ts'
import { documentValuesOf, valuesOf } from './field-of.ts'

/** What a person writes of a task, its words for time understood as a schedule. */
export function changeTask(
  { work }: DraftAtHand,
  { task: id, change }: Extract<DraftCommand, { type: 'change-task' }>,
): DraftEdit | DraftRefusal {
  const task = work.tasks.find((one) => one.id === id)
  if (task?.fate !== 'taken') return refuse('task-not-there', { task: task?.read.code ?? id })
  if ([change.text, change.code].some((words) => words?.trim() === '')) return refuse('words-missing')
  if (change.code !== undefined && isTaken(work, change.code, id))
    return refuse('code-taken', { code: change.code })
  const scheduled = withSchedule(work, change)
  if (scheduled === null)
    return refuse('schedule-not-understood', { phrase: change.schedulePhrase ?? null, task: task.read.code })
  return { type: 'task-changed', task: id, change: scheduled }
}

function isTaken(work: DraftWork, code: string, id: string): boolean {
  return work.tasks.some((one) => one.id !== id && one.fate === 'taken' && valuesOf(one).code === code)
}

/** Null where the words for time are none. No words: no time is stated. */
function withSchedule(work: DraftWork, change: TaskChange): Partial<TaskValues> | null {
  const { schedulePhrase: phrase } = change
  if (phrase === undefined) return change
  if (!phrase) return { ...change, schedulePhrase: null, schedule: { kind: 'unspecified', trigger: null } }
  const schedule = parseSchedule(phrase, { documentDate: documentValuesOf(work.document).date })
  return schedule && { ...change, schedule }
}
