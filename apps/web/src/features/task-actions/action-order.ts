import type { RegisterRow } from '@dondoc/contracts'

/** What this console can do to an assignment, in the order in which it helps. */
const taskActions = [
  'accept-evidence',
  'submit-evidence',
  'urge',
  'record-progress',
  'return-evidence',
] as const
export type TaskAction = (typeof taskActions)[number]

/** What the signed-in post may do to the row, the most useful first. */
export function actionsOf(row: RegisterRow): TaskAction[] {
  const allowed = taskActions.filter((action) => row.allowed.includes(action))
  const isKeptUp = row.derived.status === 'standing' && allowed.includes('record-progress')
  if (!isKeptUp || allowed.includes('urge')) return allowed
  return ['record-progress', ...allowed.filter((action) => action !== 'record-progress')]
}
