import type { Finding } from '../programme/index.ts'
import type { DroppedMeasure } from '../targets/index.ts'
import type { NamedBody } from './find-bodies.ts'

/** A programme of an earlier version, and what of its targets the draft does not name in the same words. */
export interface EarlierProgramme {
  readonly programme: string
  readonly dropped: readonly DroppedMeasure[]
}

/** What is known round a draft beside its work. */
export interface DraftSurroundings {
  readonly bodies: readonly NamedBody[]
  readonly findings: readonly Finding[]
  /** Whether the assigning side is not there on the day the document was received. */
  readonly isAssignerGone: boolean
  /** Programmes that came of an earlier version of the same document. */
  readonly earlier: readonly EarlierProgramme[]
}
