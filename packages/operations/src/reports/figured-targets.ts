import type { TargetBody, TargetLine } from '@dondoc/contracts'
import type { ReportsBefore } from '@dondoc/database'
import type { FiguredOrganisation, FiguredTarget, FiguredValue, ReportPeriod } from '@dondoc/domain/reports'
import { type CorrectedValue, correctedValues, type HeldValue } from '@dondoc/domain/targets'

interface ReportedTime {
  readonly period: ReportPeriod
  /** The reports before this one; null where there are none. */
  readonly before: ReportsBefore | null
}

/**
 * The numbers to reach as a report freezes them, a row for each body that answers for one or has figures of it. What ended
 * before the period, number or body, is no part of it.
 */
export function figuredTargets(
  lines: readonly TargetLine[],
  { period, before }: ReportedTime,
  organisationOf: (body: TargetBody['organisation']) => FiguredOrganisation,
): FiguredTarget[] {
  const isOver = ({ endedOn }: Pick<TargetLine, 'endedOn'>) => endedOn !== null && endedOn <= period.from
  return lines.flatMap((line) => {
    const { programme, measure, unit, operator, value, by, bodies } = line
    if (operator === 'milestone' || value === null || isOver(line)) return []
    const number = { measure, unit, operator, value, by }
    return bodies
      .filter((body) => !isOver(body))
      .map((body): FiguredTarget => {
        const { start, last, gap, due, dueNow, standing } = body.status
        const corrected = before ? correctedSince(body, before) : []
        return {
          ...{ programme: programme.title, programmeId: programme.id, ...number },
          ...{ organisation: organisationOf(body.organisation), gap, standing },
          ...{ due, dueAtCutOff: dueNow },
          baseline: start?.record.kind === 'baseline' ? figuredValue(start, body) : null,
          last: last && figuredValue(last, body),
          ...(corrected.length > 0 && { corrected }),
        }
      })
  })
}

/** By the moments at which the reports before were drawn, as tasks are told: what none of them knew, none gave a figure of. */
function correctedSince({ records }: TargetBody, { cutOff, drawnAt }: ReportsBefore): CorrectedValue[] {
  const told = drawnAt.flatMap((moment) => {
    const known = records.filter(({ recordedAt }) => recordedAt <= moment)
    const since = records.filter(({ recordedAt }) => recordedAt > moment)
    return correctedValues({ known, since }, cutOff)
  })
  // Where two reports of one day were wrong about the same figure, the first of them is told.
  return [...Map.groupBy(told, ({ record }) => record).values()].flatMap(([first]) => first ?? [])
}

function figuredValue({ record, value, provisional }: HeldValue, { records }: TargetBody): FiguredValue {
  const { id, period, on, source } = record
  const by = records.find((one) => one.id === id)?.by ?? ''
  return { record: id, value, period, on, source, by, provisional }
}
