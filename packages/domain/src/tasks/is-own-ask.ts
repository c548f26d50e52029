import { type Ask, type Decider, isAskedBy } from '../access/index.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import type { AssignmentCommandType } from './command.ts'

const sentIn = ({ submittedBy: by, submittedOn: on }: AssignmentFacts): Ask | null =>
  by !== null && on !== null ? { by, on } : null
const extension = ({ extensionAsk }: AssignmentFacts): Ask | null => extensionAsk
const correction = ({ dispute }: AssignmentFacts): Ask | null => dispute

/** What each command decides that somebody asked for. */
const decides: Partial<Record<AssignmentCommandType, (facts: AssignmentFacts) => Ask | null>> = {
  'accept-evidence': sentIn,
  'grant-extension': extension,
  'refuse-extension': extension,
  'approve-correction': correction,
  'reject-correction': correction,
}

/**
 * Whether the command would decide what the decider asked for: whoever sends evidence in, asks for an extension or proposes a
 * correction does not decide it, neither from the same post nor, as the same person, from another post held since.
 */
export function isOwnAsk(facts: AssignmentFacts, command: AssignmentCommandType, decider: Decider): boolean {
  const ask = decides[command]?.(facts) ?? null
  return ask !== null && isAskedBy(ask, decider)
}
