import type { OrganisationCode } from '../organisations/index.ts'
import { type Schedule, writeSchedule } from '../schedules/index.ts'
import type { PlanLine } from './plan-line.ts'

/** A task that a body leads and has not done, as its plan is drafted from it. */
export interface PlannedTask {
  readonly task: string
  readonly text: string
  readonly schedule: Schedule
  readonly schedulePhrase: string | null
  readonly deliverable: string | null
}

/** A line for each, in the order given; `newId` makes an id for each. */
export function draftLines(
  tasks: readonly PlannedTask[],
  responsible: OrganisationCode,
  newId: () => string,
): PlanLine[] {
  return tasks.map(({ task, text, schedule, schedulePhrase, deliverable }) => ({
    ...{ id: newId(), task, text, responsible, schedule, deliverable },
    schedulePhrase: schedulePhrase ?? (schedule.kind === 'unspecified' ? '' : writeSchedule(schedule)),
  }))
}
