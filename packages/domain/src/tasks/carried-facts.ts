import type { AssignmentFacts } from './assignment-facts.ts'

/**
 * What work takes with it to another holder: its schedule and deadlines, and what waits for a decision. Entries, urgings and
 * the lateness they show stay with the body that had them.
 */
export type CarriedFacts = Pick<
  AssignmentFacts,
  | 'schedule'
  | 'originalDeadline'
  | 'currentDeadline'
  | 'extensions'
  | 'noDeadlineReason'
  | 'release'
  | 'evidence'
  | 'submittedOn'
  | 'submittedBy'
  | 'returns'
  | 'extensionAsk'
  | 'dispute'
  | 'belowDoneOn'
>

export function carriedFacts(facts: AssignmentFacts): CarriedFacts {
  const { schedule, originalDeadline, currentDeadline, extensions, noDeadlineReason } = facts
  const { release, evidence, submittedOn, submittedBy, returns, extensionAsk, dispute, belowDoneOn } = facts
  return {
    ...{ schedule, originalDeadline, currentDeadline, extensions, noDeadlineReason },
    ...{ release, evidence, submittedOn, submittedBy, returns, extensionAsk, dispute, belowDoneOn },
  }
}
