import { type AssignmentFacts, awaitsDocument } from './assignment-facts.ts'
import type { AssignmentCommandType } from './command.ts'
import type { DirectiveKind } from './directive.ts'

export const phases = ['waiting', 'open', 'submitted', 'done', 'withdrawn', 'handed-over'] as const
export type Phase = (typeof phases)[number]

interface Transition {
  readonly from: readonly Phase[]
  /** What else must hold of the facts; nothing where it is left out. */
  readonly when?: (facts: AssignmentFacts) => boolean
}

const undone: readonly Phase[] = ['waiting', 'open', 'submitted']

/**
 * The one table of what may happen when. Refusing, asking for an extension, disputing and directing run beside the
 * phases: each opens something that its answer closes, and the clock runs on.
 */
const transitions: Readonly<Record<AssignmentCommandType, Transition>> = {
  acknowledge: { from: undone, when: (facts) => facts.acknowledgedOn === null },
  'refuse-assignment': { from: ['waiting', 'open'], when: (facts) => facts.refusedOn === null },
  'answer-refusal': { from: undone, when: (facts) => facts.refusedOn !== null },
  'register-trigger': { from: ['waiting'] },
  'record-progress': { from: undone },
  'submit-evidence': { from: ['waiting', 'open'] },
  'accept-evidence': { from: ['submitted'] },
  'return-evidence': { from: ['submitted'] },
  'explain-no-deadline': { from: ['open'], when: (facts) => facts.schedule.kind === 'unspecified' },
  'ask-extension': { from: ['open'], when: (facts) => hasDeadline(facts) && facts.extensionAsk === null },
  'grant-extension': { from: ['open', 'submitted'], when: (facts) => facts.extensionAsk !== null },
  'refuse-extension': { from: ['open', 'submitted'], when: (facts) => facts.extensionAsk !== null },
  'extend-deadline': { from: ['open'], when: (facts) => hasDeadline(facts) && facts.extensionAsk === null },
  dispute: { from: [...undone, 'done'], when: (facts) => facts.dispute === null },
  'approve-correction': { from: [...undone, 'done'], when: (facts) => facts.dispute !== null },
  'reject-correction': { from: [...undone, 'done'], when: (facts) => facts.dispute !== null },
  urge: { from: ['waiting', 'open'] },
  direct: { from: [...undone, 'done'] },
  'answer-directive': { from: [...undone, 'done'], when: (facts) => facts.directives.length > 0 },
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

/** What may be asked of the assignment as it stands. */
export function allowedCommands(facts: AssignmentFacts): AssignmentCommandType[] {
  return (Object.keys(transitions) as AssignmentCommandType[]).filter((command) => isAllowed(facts, command))
}

export function isAllowed(facts: AssignmentFacts, command: AssignmentCommandType): boolean {
  const { from, when } = transitions[command]
  return from.includes(phaseOf(facts)) && (when === undefined || when(facts))
}

function hasDeadline(facts: AssignmentFacts): boolean {
  return facts.currentDeadline !== null
}
