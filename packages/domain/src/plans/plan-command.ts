import type { OrganisationCode } from '../organisations/index.ts'

/** A line as it is typed; its words for time are read by the one parser of schedules. */
export interface TypedLine {
  readonly id: string
  readonly task: string | null
  readonly text: string
  readonly responsible: OrganisationCode
  readonly schedulePhrase: string
  readonly deliverable: string | null
}

/** What may be asked of a plan that exists. */
export type PlanCommand =
  | { readonly type: 'write-purpose'; readonly words: string }
  /** `mends`: a line that is there; refused where it was dropped meanwhile. */
  | { readonly type: 'put-line'; readonly line: TypedLine; readonly mends?: boolean | undefined }
  | { readonly type: 'drop-line'; readonly line: string }
  | { readonly type: 'move-line'; readonly line: string; readonly before: string | null }
  | { readonly type: 'submit' }
  /** `code`: a new one, for its paper. */
  | { readonly type: 'approve'; readonly code: string }
  | { readonly type: 'return'; readonly reason: string }
  | { readonly type: 'revise'; readonly reason: string }

export type PlanCommandType = PlanCommand['type']
