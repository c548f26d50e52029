import type { TargetBody, TargetLine } from '@dondoc/contracts'
import type { FiguredOrganisation, FiguredTarget, FiguredValue, ReportPeriod } from '@dondoc/domain/reports'
import type { HeldValue } from '@dondoc/domain/targets'

/**
 * The numbers to reach as a report freezes them, a row for each body that answers for one or has figures of it. What ended
 * before the period, number or body, is no part of it.
 */
export function figuredTargets(
  lines: readonly TargetLine[],
  { from }: ReportPeriod,
  organisationOf: (body: TargetBody['organisation']) => FiguredOrganisation,
): FiguredTarget[] {
  const isOver = ({ endedOn }: Pick<TargetLine, 'endedOn'>) => endedOn !== null && endedOn <= from
  return lines.flatMap((line) => {
    const { programme, measure, unit, operator, value, by, bodies } = line
    if (operator === 'milestone' || value === null || isOver(line)) return []
    const number = { measure, unit, operator, value, by }
    return bodies
      .filter((body) => !isOver(body))
      .map((body): FiguredTarget => {
        const { start, last, gap, dueNow, standing } = body.status
        return {
          ...{ programme: programme.title, programmeId: programme.id, ...number },
          ...{ organisation: organisationOf(body.organisation), gap, standing, due: dueNow },
          baseline: start?.record.kind === 'baseline' ? figuredValue(start, body) : null,
          last: last && figuredValue(last, body),
        }
      })
  })
}

function figuredValue({ record, value, provisional }: HeldValue, { records }: TargetBody): FiguredValue {
  const { id, period, on, source } = record
  const by = records.find((one) => one.id === id)?.by ?? ''
  return { record: id, value, period, on, source, by, provisional }
}
