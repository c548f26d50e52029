import type { LocalDate } from '../days/index.ts'
import type { IssuingBody } from '../reports/index.ts'

/** An approved edition as its paper prints it, frozen under a code. */
export interface PlanFigures {
  readonly code: string
  readonly edition: number
  readonly issuedOn: LocalDate
  readonly issuer: IssuingBody
  readonly recipients: readonly string[]
  /** 'Chương trình hành động thực hiện Nghị quyết số 28-NQ/TW'. */
  readonly programme: string
  /** The committee that gave the work. */
  readonly assignedBy: string
  readonly purpose: string
  readonly lines: readonly PlanFiguresLine[]
}

export interface PlanFiguresLine {
  /** Of the programme's task; null for a measure of the body's own. */
  readonly code: string | null
  readonly text: string
  readonly responsible: string
  readonly schedulePhrase: string
  readonly deadline: LocalDate | null
  readonly deliverable: string | null
}
