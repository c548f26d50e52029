import type { SuccessionView } from '@dondoc/contracts'

/** An assignment as it was seen, and the body that is to hold it. */
export interface ChosenSuccessor {
  readonly assignmentId: string
  readonly version: number
  readonly to: string
}

/** All work of a body that has one candidate, given to it; none where a person must choose. */
export function successorsOf({ candidates, rows }: SuccessionView): ChosenSuccessor[] {
  const [only, ...others] = candidates
  if (!only || others.length > 0) return []
  return rows.map(({ assignmentId, version }) => ({ assignmentId, version, to: only.code }))
}
