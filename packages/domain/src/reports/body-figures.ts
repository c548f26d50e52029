import type { StatusRules } from '../status/index.ts'
import { figureRow } from './figure-row.ts'
import type { FiguredAssignment, FiguredOrganisation } from './figured-assignment.ts'
import { orderRows } from './order-rows.ts'
import type { BodyFigures, FiguresRequest } from './report-figures.ts'
import { cutOffOf } from './report-period.ts'
import { summarise } from './summary.ts'

export interface BodyFiguresRequest extends FiguresRequest {
  readonly body: FiguredOrganisation
  /** The body's own assignments, as of the period's cut-off. */
  readonly rows: readonly FiguredAssignment[]
  readonly rules: StatusRules
}

/** The figures of one body's report, as of the period's cut-off. Throws RangeError on another body's assignment. */
export function bodyFigures(request: BodyFiguresRequest): BodyFigures {
  const { code, period, issuedOn, issuer, recipients, corrections, body, targets = [], rules } = request
  const stranger = request.rows.find((row) => row.organisation.code !== body.code)
  if (stranger)
    throw new RangeError(`An assignment of ${stranger.organisation.code} in the report of ${body.code}.`)
  const own = targets.filter(({ organisation }) => organisation.code === body.code)
  const asOf = cutOffOf(period)
  const rows = orderRows(request.rows.map((row) => figureRow(row, asOf, rules)))
  return {
    kind: 'body',
    code,
    period,
    asOf,
    issuedOn,
    issuer,
    recipients,
    programmes: [...new Set(rows.map((row) => row.task.programme))].sort(),
    body,
    summary: summarise(rows, period),
    rows,
    ...(own.length > 0 && { targets: own }),
    ...(corrections && { corrections }),
  }
}
