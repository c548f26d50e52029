import { type AssignmentFacts, awaitsDocument } from './assignment-facts.ts'
import type { AssignmentCommandType } from './command.ts'

export const phases = ['waiting', 'open', 'submitted', 'done', 'withdrawn', 'handed-over'] as const
export type Phase = (typeof phases)[number]

/** The one table of what may happen when. `disputed` runs beside the phases and closes only the row's count, not its work. */
const transitions: Readonly<Record<Phase, readonly AssignmentCommandType[]>> = {
  waiting: [
    'register-trigger',
    'record-progress',
    'submit-evidence',
    'urge',
    'dispute',
    'settle',
    'withdraw',
    'hand-over',
  ],
  open: [
    'record-progress',
    'submit-evidence',
    'urge',
    'explain-no-deadline',
    'extend-deadline',
    'dispute',
    'settle',
    'withdraw',
    'hand-over',
  ],
  submitted: [
    'record-progress',
    'accept-evidence',
    'return-evidence',
    'dispute',
    'settle',
    'withdraw',
    'hand-over',
  ],
  done: [],
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
  return transitions[phaseOf(facts)].filter(
    (command) => fitsDispute(facts, command) && fitsDeadline(facts, command),
  )
}

function fitsDispute(facts: AssignmentFacts, command: AssignmentCommandType): boolean {
  if (command === 'dispute') return facts.disputedOn === null
  if (command === 'settle') return facts.disputedOn !== null
  return true
}

function fitsDeadline(facts: AssignmentFacts, command: AssignmentCommandType): boolean {
  if (command === 'extend-deadline') return facts.currentDeadline !== null
  if (command === 'explain-no-deadline') return facts.schedule.kind === 'unspecified'
  return true
}
