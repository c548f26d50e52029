import type { AssignmentFacts } from './assignment-facts.ts'

/** Work whose proof does not count: what came with the proof, its acceptance among it, is gone too. */
export const withoutProof = {
  ...{ evidence: null, submittedOn: null, submittedBy: null },
  ...{ acceptedOn: null, quality: null },
} as const satisfies Partial<AssignmentFacts>
