import type { Holding } from '../access/index.ts'
import { contains, type LocalDate } from '../days/index.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import type { AssignmentCommandType } from './command.ts'

/** Whoever acts, as a decision knows it. */
export interface Decider {
  /** The post that acts, or 'system' for the machine itself. */
  readonly by: string
  /** Every post that its person holds or held. */
  readonly holdings?: readonly Holding[]
}

interface Ask {
  readonly by: string
  readonly on: LocalDate
}

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
export function isOwnAsk(
  facts: AssignmentFacts,
  command: AssignmentCommandType,
  { by, holdings = [] }: Decider,
): boolean {
  const ask = decides[command]?.(facts) ?? null
  if (ask === null) return false
  return ask.by === by || holdings.some((held) => held.post === ask.by && contains(held, ask.on))
}
