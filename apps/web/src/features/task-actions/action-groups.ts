import type { TaskAction } from './action-order.ts'

/** The menu's parts, each in the order in which a hand looks for it. */
export const actionGroups = {
  decide: ['answer-refusal', 'decide-extension', 'decide-correction', 'accept-evidence', 'return-evidence'],
  work: ['acknowledge', 'record-progress', 'submit-evidence', 'answer-directive'],
  direct: ['urge', 'direct-ask-evidence', 'direct-ask-check', 'direct-extend', 'direct-reassign'],
  deadline: ['ask-extension', 'extend-deadline', 'explain-no-deadline', 'dispute', 'take-back-release'],
  holder: ['hand-over', 'refuse-assignment', 'withdraw'],
} as const satisfies Record<string, readonly TaskAction[]>

export const groupNames = Object.keys(actionGroups) as (keyof typeof actionGroups)[]
