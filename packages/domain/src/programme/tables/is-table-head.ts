import { headsTasks, roleOf } from './table-head.ts'

/** Whether a row of labels heads a table of tasks: one names the task and another its holder or its time. */
export function isTableHead(labels: readonly string[]): boolean {
  return headsTasks(new Set(labels.map(roleOf)))
}
