import type { LocalDate } from '../days/index.ts'
import type { FormerName } from '../reorganisation/index.ts'
import type { AssignmentFacts } from '../tasks/index.ts'

/** The task as the report prints it. */
export interface FiguredTask {
  readonly code: string
  readonly text: string
  /** What the report calls the document the task comes from: 'Chương trình hành động thực hiện Nghị quyết số 28-NQ/TW'. */
  readonly programme: string
  readonly schedulePhrase: string | null
  readonly deliverable: string | null
}

export interface FiguredOrganisation {
  readonly code: string
  /** The name it bore on the cut-off day. */
  readonly name: string
  /** Names under which its work was known earlier in the period; left out where there is none. */
  readonly before?: readonly FormerName[]
}

export interface FiguredProgress {
  readonly on: LocalDate
  readonly done: string
  readonly obstacles: string | null
}

/** One assignment as the figures take it: everything as of the cut-off. */
export interface FiguredAssignment {
  readonly organisation: FiguredOrganisation
  readonly task: FiguredTask
  readonly facts: AssignmentFacts
  readonly latestProgress: FiguredProgress | null
  readonly urgings: number
  /** The name of the body that gave it out from its own work; left out where the assigning side gave it. */
  readonly givenBy?: string
}
