import type { StatusRules } from '../status/index.ts'
import { type FigureRow, figureRow } from './figure-row.ts'
import type { FiguredAssignment } from './figured-assignment.ts'
import { compareCodes, orderRows } from './order-rows.ts'
import type { BodySummary, ConsolidatedFigures, FiguresRequest } from './report-figures.ts'
import { cutOffOf, type ReportPeriod } from './report-period.ts'
import { exceptionCount, summarise } from './summary.ts'

export interface ConsolidatedFiguresRequest extends FiguresRequest {
  /** Every assignment that counts, as of the period's cut-off. */
  readonly rows: readonly FiguredAssignment[]
  readonly rules: StatusRules
}

/**
 * The figures of the report on all bodies, as of the period's cut-off; a body's counts are of all that it
 * holds, the whole counts work that was given out below once, with the work that it was given out from.
 */
export function consolidatedFigures(request: ConsolidatedFiguresRequest): ConsolidatedFigures {
  const { code, period, issuedOn, issuer, recipients, corrections, targets = [], rules } = request
  const asOf = cutOffOf(period)
  const held = orderRows(request.rows.map((row) => figureRow(row, asOf, rules)))
  const rows = held.filter(({ givenBy }) => givenBy === undefined)
  const givenBelow = held.length - rows.length
  return {
    kind: 'consolidated',
    code,
    period,
    asOf,
    issuedOn,
    issuer,
    recipients,
    programmes: [...new Set(rows.map((row) => row.task.programme))].sort(),
    summary: summarise(rows, period),
    ...(givenBelow > 0 && { givenBelow }),
    bodies: summariseBodies(held, period),
    rows,
    ...(targets.length > 0 && { targets }),
    ...(corrections && { corrections }),
  }
}

function summariseBodies(rows: readonly FigureRow[], period: ReportPeriod): BodySummary[] {
  return [...Map.groupBy(rows, (row) => row.organisation.code).values()]
    .flatMap((own) =>
      own[0] ? [{ organisation: own[0].organisation, summary: summarise(own, period) }] : [],
    )
    .sort(
      (a, b) =>
        exceptionCount(b.summary) - exceptionCount(a.summary) ||
        compareCodes(a.organisation.code, b.organisation.code),
    )
}
