import type { TargetBody, TargetLine } from '@dondoc/contracts'
import type { FiguredOrganisation, FiguredTarget, FiguredValue } from '@dondoc/domain/reports'
import type { HeldValue } from '@dondoc/domain/targets'

/** The numbers to reach as a report freezes them, a row for each body that answers for one or has figures of it. */
export function figuredTargets(
  lines: readonly TargetLine[],
  organisationOf: (body: TargetBody['organisation']) => FiguredOrganisation,
): FiguredTarget[] {
  return lines.flatMap(({ programme, measure, unit, operator, value, by, bodies }) => {
    if (operator === null || operator === 'milestone' || value === null) return []
    const number = { measure, unit, operator, value, by }
    return bodies.flatMap((body): FiguredTarget[] => {
      const { status } = body
      if (!status) return []
      const { start, last, gap, dueNow, standing } = status
      return [
        {
          ...{ programme: programme.title, programmeId: programme.id, ...number },
          ...{ organisation: organisationOf(body.organisation), gap, standing, due: dueNow },
          baseline: start?.record.kind === 'baseline' ? figuredValue(start, body) : null,
          last: last && figuredValue(last, body),
        },
      ]
    })
  })
}

function figuredValue({ record, value, provisional }: HeldValue, { records }: TargetBody): FiguredValue {
  const { id, period, on, source } = record
  const by = records.find((one) => one.id === id)?.by ?? ''
  return { record: id, value, period, on, source, by, provisional }
}
