import type { LocalDate } from '../days/index.ts'
import type { ReportedCorrections } from './corrected-figures.ts'
import type { FigureRow } from './figure-row.ts'
import type { FiguredOrganisation } from './figured-assignment.ts'
import type { FiguredTarget } from './figured-target.ts'
import type { IssuingBody } from './issuing-body.ts'
import type { ReportPeriod } from './report-period.ts'
import type { Summary } from './summary.ts'

interface FrozenFigures {
  /** Printed on the paper; the same code opens the same figures for ever. */
  readonly code: string
  readonly period: ReportPeriod
  /** The day as of which every figure holds. */
  readonly asOf: LocalDate
  readonly issuedOn: LocalDate
  readonly issuer: IssuingBody
  /** 'Ban Thường vụ Tỉnh ủy (để báo cáo)', in the order of printing; the copy kept on file is not among them. */
  readonly recipients: readonly string[]
  /** What the tasks come from, each document once. */
  readonly programmes: readonly string[]
  readonly summary: Summary
  /** Exceptions first. */
  readonly rows: readonly FigureRow[]
  /** How bodies stood to the numbers of their programmes, in the documents' order. Left out: there are none. */
  readonly targets?: readonly FiguredTarget[]
  /** Figures of the report before that were corrected since. Left out: none. */
  readonly corrections?: ReportedCorrections
}

/** The figures of one body's report on itself. */
export interface BodyFigures extends FrozenFigures {
  readonly kind: 'body'
  readonly body: FiguredOrganisation
}

export interface BodySummary {
  readonly organisation: FiguredOrganisation
  readonly summary: Summary
}

/** The figures of the follow-up desk's report on all bodies. */
export interface ConsolidatedFigures extends FrozenFigures {
  readonly kind: 'consolidated'
  /** Work that bodies gave out below: in its holders' lines, and not once more in the summary and the rows. Left out: none. */
  readonly givenBelow?: number
  /** The bodies with most exceptions first. */
  readonly bodies: readonly BodySummary[]
}

/** A snapshot: plain data that reads back from JSON unchanged. */
export type ReportFigures = BodyFigures | ConsolidatedFigures

/** What a report is made from. */
export interface FiguresRequest {
  readonly code: string
  readonly period: ReportPeriod
  readonly issuedOn: LocalDate
  readonly issuer: IssuingBody
  readonly recipients: readonly string[]
  /** Numbers to reach with their figures as of the cut-off; left out where no programme sets any. */
  readonly targets?: readonly FiguredTarget[]
  /** Left out where nothing was corrected since the report before. */
  readonly corrections?: ReportedCorrections
}
