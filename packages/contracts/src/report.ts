import type { LocalDate } from '@dondoc/domain/days'
import type { FiguredTarget } from '@dondoc/domain/reports'
import { z } from 'zod'

export const requestReportsInput = z.object({
  /** '2023', '2023-H1', '2023-9M', '2023-Q4', '2023-11' or '2023-01-01..2023-06-30'. */
  period: z.string().trim().min(4).max(22),
  /** Sent again after a lost answer, the same key asks for the same run. */
  requestKey: z.uuid(),
})
export type RequestReportsInput = z.input<typeof requestReportsInput>

/** An organisation's own reports. */
export const listReportsOfInput = z.object({ organisation: z.string().trim().min(1).max(100) })

export const showReportRunInput = z.object({ runId: z.uuid() })

export interface ReportRunLine {
  readonly id: string
  readonly period: string
  /** 'quý IV năm 2023' */
  readonly periodWords: string
  readonly cutOff: LocalDate
  readonly requestedAt: string
  readonly requestedBy: string
  readonly total: number
  readonly rendered: number
  readonly failed: number
  readonly finishedAt: string | null
}

export interface ReportLine {
  /** Printed on the paper; opens the same figures for ever. */
  readonly code: string
  readonly kind: 'body' | 'consolidated'
  readonly organisation: { readonly code: string; readonly name: string } | null
  /** Null until it is rendered. */
  readonly fileName: string | null
  readonly state: 'waiting' | 'rendered' | 'failed'
  readonly bytes: number | null
}

/** A report of one organisation among those of all runs. */
export interface ReportOfBody extends ReportLine {
  readonly runId: string
  /** 'quý IV năm 2023' */
  readonly periodWords: string
  readonly cutOff: LocalDate
}

/** Files: GET /api/reports/{code}/file and, when all are rendered, GET /api/report-runs/{id}/zip. */
export interface ReportRunView extends ReportRunLine {
  readonly reports: readonly ReportLine[]
}

/** How bodies stood to the numbers of their programmes, as the reports of a run froze it. */
export interface ReportTargets {
  readonly periodWords: string
  /** The cut-off day. */
  readonly asOf: LocalDate
  /** The day on which they were frozen: what was recorded by then is in them. */
  readonly frozenOn: LocalDate
  /** Codes of the reports that they are taken from: the consolidated one, or those that the reader may see. */
  readonly codes: readonly string[]
  readonly targets: readonly FiguredTarget[]
}
