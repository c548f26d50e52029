import { type AssignmentFacts, awaitsDocument } from './assignment-facts.ts'
import type { AssignmentCommandType } from './command.ts'
import type { DirectiveKind } from './directive.ts'

export const phases = ['waiting', 'open', 'submitted', 'done', 'withdrawn', 'handed-over'] as const
export type Phase = (typeof phases)[number]

/** What else must hold of the facts, each under a name that people can be told. */
const conditions = {
  unread: (facts) => facts.acknowledgedOn === null,
  'not-refused': (facts) => facts.refusedOn === null,
  refused: (facts) => facts.refusedOn !== null,
  released: (facts) => facts.schedule.trigger !== null && facts.release !== null,
  'no-time-given': (facts) => facts.schedule.kind === 'unspecified',
  'has-deadline': (facts) => facts.currentDeadline !== null,
  'no-extension-asked': (facts) => facts.extensionAsk === null,
  'extension-asked': (facts) => facts.extensionAsk !== null,
  'not-disputed': (facts) => facts.dispute === null,
  disputed: (facts) => facts.dispute !== null,
  'directive-open': (facts) => facts.directives.length > 0,
} satisfies Record<string, (facts: AssignmentFacts) => boolean>
export type Condition = keyof typeof conditions

interface Transition {
  readonly from: readonly Phase[]
  readonly when?: readonly Condition[]
}

const undone: readonly Phase[] = ['waiting', 'open', 'submitted']

/**
 * The one table of what may happen when. Refusing, asking for an extension, disputing and directing run beside the
 * phases: each opens something that its answer closes, and the clock runs on.
 */
const transitions: Readonly<Record<AssignmentCommandType, Transition>> = {
  acknowledge: { from: undone, when: ['unread'] },
  'refuse-assignment': { from: ['waiting', 'open'], when: ['not-refused'] },
  'answer-refusal': { from: undone, when: ['refused'] },
  'register-trigger': { from: ['waiting'] },
  'withdraw-trigger': { from: ['open', 'submitted'], when: ['released'] },
  'record-progress': { from: undone },
  'submit-evidence': { from: ['waiting', 'open'] },
  'accept-evidence': { from: ['submitted'] },
  'return-evidence': { from: ['submitted'] },
  'explain-no-deadline': { from: ['open'], when: ['no-time-given'] },
  'ask-extension': { from: ['open'], when: ['has-deadline', 'no-extension-asked'] },
  'grant-extension': { from: ['open', 'submitted'], when: ['extension-asked'] },
  'refuse-extension': { from: ['open', 'submitted'], when: ['extension-asked'] },
  'extend-deadline': { from: ['open'], when: ['has-deadline', 'no-extension-asked'] },
  dispute: { from: [...undone, 'done'], when: ['not-disputed'] },
  'approve-correction': { from: [...undone, 'done'], when: ['disputed'] },
  'reject-correction': { from: [...undone, 'done'], when: ['disputed'] },
  urge: { from: ['waiting', 'open'] },
  direct: { from: [...undone, 'done'] },
  'answer-directive': { from: [...undone, 'done'], when: ['directive-open'] },
  withdraw: { from: undone },
  reschedule: { from: undone },
  'hand-over': { from: undone },
}

/** Which directives make sense where; work that is done can only have its figure checked. */
export const directivesIn: Readonly<Record<Phase, readonly DirectiveKind[]>> = {
  waiting: ['urge', 'reassign', 'ask-check'],
  open: ['urge', 'extend', 'reassign', 'ask-evidence', 'ask-check'],
  submitted: ['ask-check'],
  done: ['ask-check'],
  withdrawn: [],
  'handed-over': [],
}

export function phaseOf(facts: AssignmentFacts): Phase {
  if (facts.handedOverOn) return 'handed-over'
  if (facts.withdrawnOn) return 'withdrawn'
  if (facts.acceptedOn) return 'done'
  if (facts.evidence) return 'submitted'
  return awaitsDocument(facts) ? 'waiting' : 'open'
}

export function isAllowed(facts: AssignmentFacts, command: AssignmentCommandType): boolean {
  return obstacleTo(facts, command) === null
}

/** What stands in the way of a command: the phase the work is in, or the condition that does not hold; null where nothing does. */
export function obstacleTo(facts: AssignmentFacts, command: AssignmentCommandType): Phase | Condition | null {
  const { from, when = [] } = transitions[command]
  const phase = phaseOf(facts)
  if (!from.includes(phase)) return phase
  return when.find((condition) => !conditions[condition](facts)) ?? null
}
