import type { TaskField } from '../fields/field-line.ts'
import type { TaskFields } from '../fields/task-fields.ts'

const merged: readonly TaskField[] = ['lead', 'coordinating', 'time']

/**
 * The fields of a row that has neither number nor lead, with those of the row above it where its own cells are blank: a copy
 * lost that the cells were merged down the page. A row of its own number leaves blank what nobody filled in.
 */
export function carryDown(fields: TaskFields, number: string | null, above: TaskFields | null): TaskFields {
  if (number || fields.lead || !above?.lead) return fields
  const carried = merged.flatMap((role) => (above[role] ? [[role, above[role]] as const] : []))
  return { ...Object.fromEntries(carried), ...fields }
}
