/** The columns of the register's sheet, in order. A person fills in the last seven; the others say what the row is. */
export const sheetColumns = [
  'assignment',
  'version',
  'code',
  'task',
  'organisation',
  'role',
  'schedule',
  'deadline',
  'status',
  'lastProgressOn',
  'progressDone',
  'progressObstacles',
  'progressOn',
  'evidenceNumber',
  'evidenceDate',
  'evidenceReceiver',
  'noDeadlineReason',
] as const
export type SheetColumn = (typeof sheetColumns)[number]

export const editableColumns = [
  'progressDone',
  'progressObstacles',
  'progressOn',
  'evidenceNumber',
  'evidenceDate',
  'evidenceReceiver',
  'noDeadlineReason',
] as const satisfies readonly SheetColumn[]
export type EditableColumn = (typeof editableColumns)[number]

export const dayColumns: readonly SheetColumn[] = ['deadline', 'lastProgressOn', 'progressOn', 'evidenceDate']

export function isEditable(column: SheetColumn): column is EditableColumn {
  return editableColumns.some((one) => one === column)
}
