import { randomUUID } from 'node:crypto'
import { insertMeasuredValue, lockMeasuredValues, type Tables, type Transaction } from '@dondoc/database'
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
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permit } from '../permit.ts'
import { targetsInTime } from './targets-in-time.ts'
import { toldValue } from './told-value.ts'

interface AskedValue extends GivenValue {
  readonly programmeId: string
  readonly measure: string
  /** The unit of the figure that is corrected; null for a new one, which takes the document's. */
  readonly correctedUnit: string | null
  readonly organisation: string
  readonly source: string
  readonly reason: string | null
}

/**
 * Keeps a figure, or a correction of one, where the domain takes it; every other figure of the programme waits meanwhile.
 * Refused: not-found, not-permitted, target-ended, target-body-not-then, or what the domain says.
 */
export async function keepValue(
  tx: Transaction<Tables>,
  context: OperationContext,
  asked: AskedValue,
): Promise<{ valueId: string }> {
  const { programmeId, organisation, kind, period, on, value, corrects, source, reason } = asked
  const all = await lockMeasuredValues(tx, { programmeId, organisation })
  const { measure, unit, series } = await seriesOf(tx, context, asked)
  const records = all.filter((one) => series.has(measureKey(one)))
  permit(context, 'record-target-value', organisation, await organisationsOfDay(tx, context.today))
  const refusal = refusalOfValue(asked, { unit, records: records.map(toldValue), today: context.today })
  if (refusal) accepted(refusal)
  await refuseAbsent(tx, asked)
  const id = randomUUID()
  await insertMeasuredValue(tx, {
    ...{ id, programme_id: programmeId, measure, unit, organisation_code: organisation },
    ...{ kind, period, on_day: on, value, source, corrects, reason },
    ...{ recorded_at: context.now, recorded_by: recorderOf(context) },
  })
  return { valueId: id }
}

interface Series extends TargetMeasure {
  /** Keys of all words under which its figures stand. */
  readonly series: ReadonlySet<string>
}

/**
 * What the figure is of: for a correction what the wrong figure is of, else a number that is still to be reached, in the given
 * unit or, so that another unit is refused as such, the first of these words.
 */
async function seriesOf(
  tx: Transaction<Tables>,
  { today }: OperationContext,
  { programmeId, measure, unit, correctedUnit }: AskedValue,
): Promise<Series> {
  const [programme] = await targetsInTime(tx, programmeId, today)
  const named = (programme?.targets ?? []).filter(
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
  tx: Transaction<Tables>,
  { organisation, period, on }: AskedValue,
): Promise<void> {
  const span = accepted(valuePeriod(period))
  const then = await organisationsOfDay(tx, span.from)
  const given = await organisationsOfDay(tx, on)
  const existed = given.structure.organisations.has(organisation) && then.endedOn(organisation) === null
  if (existed) return
  const name = given.nameOf(organisation)
  throw new OperationRefused('target-body-not-then', { name, from: span.from })
}
