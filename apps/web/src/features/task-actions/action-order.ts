import type { RegisterRow } from '@dondoc/contracts'
import { type AssignmentCommandType, type DirectiveKind, directivesIn } from '@dondoc/domain/tasks'

/** What this console can do to an assignment, in the order in which it helps, and the command that stands behind each. */
const commands = {
  'answer-refusal': 'answer-refusal',
  'decide-extension': 'grant-extension',
  'decide-correction': 'approve-correction',
  'accept-evidence': 'accept-evidence',
  urge: 'urge',
  'answer-directive': 'answer-directive',
  'submit-evidence': 'submit-evidence',
  'record-progress': 'record-progress',
  acknowledge: 'acknowledge',
  'return-evidence': 'return-evidence',
  'direct-ask-evidence': 'direct',
  'direct-ask-check': 'direct',
  'direct-extend': 'direct',
  'direct-reassign': 'direct',
  'ask-extension': 'ask-extension',
  'extend-deadline': 'extend-deadline',
  'explain-no-deadline': 'explain-no-deadline',
  dispute: 'dispute',
  'take-back-release': 'withdraw-trigger',
  'hand-over': 'hand-over',
  'refuse-assignment': 'refuse-assignment',
  withdraw: 'withdraw',
} as const satisfies Record<string, AssignmentCommandType>
export type TaskAction = keyof typeof commands

const taskActions = Object.keys(commands) as TaskAction[]

export function commandOf(action: TaskAction): AssignmentCommandType {
  return commands[action]
}

const kinds = {
  'direct-ask-evidence': 'ask-evidence',
  'direct-ask-check': 'ask-check',
  'direct-extend': 'extend',
  'direct-reassign': 'reassign',
} as const satisfies Partial<Record<TaskAction, DirectiveKind>>
export type DirectAction = keyof typeof kinds

/** What a directive calls for, where the action is one. */
export function kindOf(action: TaskAction): (typeof kinds)[DirectAction] | null {
  return action in kinds ? kinds[action as DirectAction] : null
}

/** What the signed-in post may do to the row, the most useful first. */
export function actionsOf(row: RegisterRow): TaskAction[] {
  const allowed = taskActions.filter((action) => isOffered(row, action))
  const [first] = allowed
  if (row.needs.includes('reply') && allowed.includes('answer-directive') && !allowed.includes('urge'))
    return toFront(allowed, 'answer-directive')
  if (row.derived.status !== 'standing' || first === 'urge') return allowed
  return toFront(allowed, 'record-progress')
}

function isOffered(row: RegisterRow, action: TaskAction): boolean {
  const kind = kindOf(action)
  return row.allowed.includes(commandOf(action)) && (kind === null || directivesIn[row.phase].includes(kind))
}

function toFront(actions: TaskAction[], action: TaskAction): TaskAction[] {
  return actions.includes(action) ? [action, ...actions.filter((other) => other !== action)] : actions
}
