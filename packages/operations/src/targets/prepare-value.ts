import { randomUUID } from 'node:crypto'
import type { NewMeasuredValue } from '@dondoc/database'
import {
  type GivenValue,
  measureKey,
  measureOf,
  refusalOfValue,
  type TargetMeasure,
  valuePeriod,
} from '@dondoc/domain/targets'
import { type OperationContext, recorderOf } from '../context.ts'
import { accepted, OperationRefused } from '../operation-refused.ts'
import { permit } from '../permit.ts'
import type { FiguresAtHand } from './figures-at-hand.ts'
import { toldValue } from './told-value.ts'

export interface AskedValue extends GivenValue {
  readonly measure: string
  /** The unit of the figure that is corrected; null for a new one, which takes the document's. */
  readonly correctedUnit: string | null
  readonly organisation: string
  readonly source: string
  readonly reason: string | null
}

/**
 * A figure, or a correction of one, as it will be kept, where the domain takes it. Refused: not-found, not-permitted,
 * target-ended, target-body-not-then, or what the domain says.
 */
export async function prepareValue(
  context: OperationContext,
  hand: FiguresAtHand,
  asked: AskedValue,
): Promise<NewMeasuredValue> {
  const { organisation, kind, period, on, value, corrects, source, reason } = asked
  const { measure, unit, series } = seriesOf(hand, asked)
  const records = hand.records.filter(
    (one) => one.organisation_code === organisation && series.has(measureKey(one)),
  )
  permit(context, 'record-target-value', organisation, await hand.organisationsOn(context.today))
  const refusal = refusalOfValue(asked, { unit, records: records.map(toldValue), today: context.today })
  if (refusal) accepted(refusal)
  await refuseAbsent(hand, asked)
  return {
    ...{ id: randomUUID(), programme_id: hand.programmeId, measure, unit, organisation_code: organisation },
    ...{ kind, period, on_day: on, value, source, corrects, reason },
    ...{ recorded_at: context.now, recorded_by: recorderOf(context) },
  }
}

interface Series extends TargetMeasure {
  /** Keys of all words under which its figures stand. */
  readonly series: ReadonlySet<string>
}

/**
 * What the figure is of: for a correction what the wrong figure is of, else a number that is still to be reached, in the given
 * unit or, so that another unit is refused as such, the first of these words.
 */
function seriesOf({ targets }: FiguresAtHand, { measure, unit, correctedUnit }: AskedValue): Series {
  const named = targets.filter(
    ({ target, measures }) => target.value !== null && measures.some((one) => one.measure === measure),
  )
  const given = { measure, unit: correctedUnit ?? unit }
  const own = named.find(({ measures }) => measures.some((one) => measureKey(one) === measureKey(given)))
  if (correctedUnit !== null) return { ...given, series: new Set((own?.measures ?? [given]).map(measureKey)) }
  const found = own ?? named.find(({ endedOn }) => endedOn === null) ?? named[0]
  if (!found) throw new OperationRefused('not-found', { target: measure })
  if (found.endedOn !== null) throw new OperationRefused('target-ended', { measure, day: found.endedOn })
  return { ...measureOf(found.target), series: new Set(found.measures.map(measureKey)) }
}

/** A body has figures of the periods in which it existed. */
async function refuseAbsent(
  { organisationsOn }: FiguresAtHand,
  { organisation, period, on }: AskedValue,
): Promise<void> {
  const span = accepted(valuePeriod(period))
  const then = await organisationsOn(span.from)
  const given = await organisationsOn(on)
  const existed = given.structure.organisations.has(organisation) && then.endedOn(organisation) === null
  if (existed) return
  const name = given.nameOf(organisation)
  throw new OperationRefused('target-body-not-then', { name, from: span.from })
}
