import type { TargetBody, TargetLine } from '@dondoc/contracts'
import type { LocalDate } from '@dondoc/domain/days'
import {
  cutOffOf,
  type FiguredOrganisation,
  type FiguredTarget,
  type FiguredValue,
  type ReportPeriod,
} from '@dondoc/domain/reports'
import { correctedValues, type HeldValue } from '@dondoc/domain/targets'

interface ReportedTime {
  readonly period: ReportPeriod
  /** The cut-off of the report before; null where there is none. */
  readonly reportedOn: LocalDate | null
}

/**
 * The numbers to reach as a report freezes them, a row for each body that answers for one or has figures of it. What ended
 * before the period, number or body, is no part of it.
 */
export function figuredTargets(
  lines: readonly TargetLine[],
  { period, reportedOn }: ReportedTime,
  organisationOf: (body: TargetBody['organisation']) => FiguredOrganisation,
): FiguredTarget[] {
  const isOver = ({ endedOn }: Pick<TargetLine, 'endedOn'>) => endedOn !== null && endedOn <= period.from
  const asOf = cutOffOf(period)
  return lines.flatMap((line) => {
    const { programme, measure, unit, operator, value, by, bodies } = line
    if (operator === 'milestone' || value === null || isOver(line)) return []
    const number = { measure, unit, operator, value, by }
    return bodies
      .filter((body) => !isOver(body))
      .map((body): FiguredTarget => {
        const { start, last, gap, dueNow, standing } = body.status
        const corrected = reportedOn ? correctedValues(body.records, { since: reportedOn, asOf }) : []
        return {
          ...{ programme: programme.title, programmeId: programme.id, ...number },
          ...{ organisation: organisationOf(body.organisation), gap, standing, due: dueNow },
          baseline: start?.record.kind === 'baseline' ? figuredValue(start, body) : null,
          last: last && figuredValue(last, body),
          ...(corrected.length > 0 && { corrected }),
        }
      })
  })
}

function figuredValue({ record, value, provisional }: HeldValue, { records }: TargetBody): FiguredValue {
  const { id, period, on, source } = record
  const by = records.find((one) => one.id === id)?.by ?? ''
  return { record: id, value, period, on, source, by, provisional }
}
