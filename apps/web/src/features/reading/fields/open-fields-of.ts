import { taskFieldStanding, type WorkingTask } from '@dondoc/domain/drafts'
import { type TaskFieldName, taskFields } from '@dondoc/domain/programme'

/** The fields of a task that wait until a person accepts them, in the order they are shown. */
export function openFieldsOf(task: WorkingTask): TaskFieldName[] {
  return taskFields.filter((field) => taskFieldStanding(task, field) === 'open')
}
