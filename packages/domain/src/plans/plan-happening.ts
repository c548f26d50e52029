import type { LocalDate } from '../days/index.ts'
import type { PlanLine } from './plan-line.ts'

/** What can happen to a plan, and what is kept of it. */
export type PlanHappening =
  /** The first event: drafted from what the body holds. */
  | { readonly type: 'begun'; readonly lines: readonly PlanLine[] }
  | { readonly type: 'purpose-written'; readonly words: string }
  /** A line that is new, or takes the place of the one with its id. */
  | { readonly type: 'line-put'; readonly line: PlanLine }
  | { readonly type: 'line-dropped'; readonly line: string; readonly text: string }
  /** `before`: the line it now stands before; null puts it last. */
  | {
      readonly type: 'line-moved'
      readonly line: string
      readonly before: string | null
      readonly text: string
    }
  /** `by`: the post, for the rule looks at it. */
  | { readonly type: 'submitted'; readonly by: string }
  /** `code`: under which its paper is printed. */
  | { readonly type: 'approved'; readonly code: string }
  | { readonly type: 'returned'; readonly reason: string }
  /** An approved plan is taken up again for a new edition. */
  | { readonly type: 'revised'; readonly reason: string }

export type PlanEventType = PlanHappening['type']

export interface PlanEvent {
  /** 1, 2, 3… within the plan. */
  readonly sequence: number
  readonly on: LocalDate
  readonly happening: PlanHappening
}
