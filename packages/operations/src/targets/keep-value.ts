import { randomUUID } from 'node:crypto'
import {
  insertMeasuredValue,
  loadTargets,
  lockMeasuredValues,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import { type GivenValue, refusalOfValue, valuePeriod } from '@dondoc/domain/targets'
import { type OperationContext, recorderOf } from '../context.ts'
import { accepted, OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permit } from '../permit.ts'
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
 * Refused: not-found, not-permitted, target-body-not-then, or what the domain says.
 */
export async function keepValue(
  tx: Transaction<Tables>,
  context: OperationContext,
  asked: AskedValue,
): Promise<{ valueId: string }> {
  const { programmeId, measure, organisation, kind, period, on, value, corrects, source, reason } = asked
  const of = { programmeId, measure, unit: asked.correctedUnit ?? asked.unit, organisation }
  const records = await lockMeasuredValues(tx, of)
  const unit = asked.correctedUnit ?? (await unitOfTarget(tx, asked))
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

/** The unit of the target of this measure that is in the given unit, or of the first; a new figure needs a present target. */
async function unitOfTarget(
  tx: Transaction<Tables>,
  { programmeId, measure, unit }: AskedValue,
): Promise<string> {
  const [programme] = await loadTargets(tx, programmeId)
  const targets = programme?.targets.filter((one) => one.measure === measure && one.value !== null) ?? []
  const units = targets.map((one) => one.unit ?? '')
  const [found = units[0]] = units.filter((one) => one === unit)
  if (found === undefined) throw new OperationRefused('not-found', { target: measure })
  return found
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
