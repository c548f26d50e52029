import type { FieldValue, TaskField } from './field-line.ts'

/** What labelled lines or columns say of a duty, in their own words. */
export type TaskFields = Readonly<Partial<Record<TaskField, string>>>

/** The values of several lines as one set; a label printed twice keeps both. */
export function toTaskFields(values: readonly FieldValue[]): TaskFields {
  const fields: Partial<Record<TaskField, string>> = {}
  for (const { field, value } of values) fields[field] = fields[field] ? `${fields[field]}; ${value}` : value
  return fields
}
