import type { LocalDate } from '../days/index.ts'
import {
  type DecidingLevel,
  type DerivedStatus,
  decidingLevelOf,
  deriveStatus,
  type Exception,
  exceptionOf,
  type Grade,
  gradeOf,
  type StatusRules,
} from '../status/index.ts'
import type { Evidence } from '../tasks/index.ts'
import type {
  FiguredAssignment,
  FiguredOrganisation,
  FiguredProgress,
  FiguredTask,
} from './figured-assignment.ts'

/** One assignment in a report's figures: what it is, how it stands on the cut-off day, and what shows it. */
export interface FigureRow {
  readonly organisation: FiguredOrganisation
  readonly task: FiguredTask
  readonly status: DerivedStatus
  readonly grade: Grade | null
  readonly exception: Exception | null
  /** Who has to act next, where somebody has. */
  readonly decidingLevel: DecidingLevel | null
  readonly originalDeadline: LocalDate | null
  readonly deadline: LocalDate | null
  readonly extensions: number
  /** Days the executing body is late: past the deadline, or at completion. 0 where it is not late. */
  readonly daysLate: number
  readonly product: Evidence | null
  readonly latestProgress: FiguredProgress | null
  readonly urgings: number
  /** The body that gave it out below; left out where the assigning side gave it. */
  readonly givenBy?: string
}

export function figureRow(assignment: FiguredAssignment, asOf: LocalDate, rules: StatusRules): FigureRow {
  const { organisation, task, facts, latestProgress, urgings, givenBy } = assignment
  const status = deriveStatus(facts, asOf, rules)
  return {
    organisation,
    task: {
      code: task.code,
      text: task.text,
      programme: task.programme,
      schedulePhrase: task.schedulePhrase,
      deliverable: task.deliverable,
    },
    status,
    grade: gradeOf(status),
    exception: exceptionOf(status),
    decidingLevel: decidingLevelOf(status, rules, givenBy !== undefined),
    originalDeadline: facts.originalDeadline,
    deadline: facts.currentDeadline,
    extensions: facts.extensions,
    daysLate: status.status === 'overdue' || status.status === 'done' ? status.daysLate : 0,
    product: facts.evidence,
    latestProgress,
    urgings,
    ...(givenBy !== undefined && { givenBy }),
  }
}
