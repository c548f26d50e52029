import type { OrganisationCode } from '../organisations/index.ts'
import type { Schedule } from '../schedules/index.ts'

/** One thing that a body plans to do: its answer to a task of the programme, or a measure of its own. */
export interface PlanLine {
  readonly id: string
  /** The task of the programme that it answers; null for a measure of the body's own. */
  readonly task: string | null
  readonly text: string
  /** The body itself, or one below it. */
  readonly responsible: OrganisationCode
  /** As it was written; empty where no time was named. */
  readonly schedulePhrase: string
  readonly schedule: Schedule
  readonly deliverable: string | null
}
