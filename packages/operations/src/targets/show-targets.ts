import type { TargetBody, TargetLine, TargetsView } from '@dondoc/contracts'
import {
  everythingIn,
  loadMeasuredValues,
  loadPostNames,
  loadTaskLeads,
  type StoredValue,
} from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import type { DraftTarget } from '@dondoc/domain/programme'
import {
  dayOfValue,
  heldAmong,
  measureKey,
  type NumberToReach,
  type TargetInTime,
  targetStanding,
} from '@dondoc/domain/targets'
import { civilDayOf, type OperationContext } from '../context.ts'
import { type OrganisationsOfDay, organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { isPermitted, permitAtAll, visibleTo } from '../permit.ts'
import { programmeTitle } from '../programmes/programme-title.ts'
import { type ProgrammeTargets, targetsInTime } from './targets-in-time.ts'
import { toldValue } from './told-value.ts'

interface TargetsAsked {
  readonly programmeId?: string
  readonly organisation?: string
  readonly asOf?: LocalDate
  /** The day up to which everything that was recorded is known. Left out: the day that the figures are of. */
  readonly knownOn?: LocalDate
}

/** The numbers that a programme sets, or that one body answers for, with what was measured, within what the actor may see. */
export async function showTargets(context: OperationContext, asked: TargetsAsked): Promise<TargetsView> {
  permitAtAll(context, 'read-programmes')
  const asOf = asked.asOf ?? context.today
  const knownOn = asked.knownOn ?? asOf
  const organisations = await organisationsOfDay(context.db, asOf)
  const scope = visibleTo(context, 'read-work', organisations)
  const { programmeId = null, organisation = null } = asked
  // Of a body too, every lead: whoever gave the programme answers only where nobody leads.
  const filter = { ...everythingIn(scope, asOf, context.rulesOn(asOf)), programme: programmeId }
  const seen: Seen = {
    ...{ context, organisations, asOf, of: organisation },
    leads: await loadTaskLeads(context.db, filter),
    values: (await loadMeasuredValues(context.db, { scope, programmeId, organisation })).filter(
      ({ recorded_at }) => civilDayOf(recorded_at) <= knownOn,
    ),
    posts: await loadPostNames(context.db),
    mayRead: (code) => isPermitted(context, 'read-work', code, organisations),
  }
  const programmes = await targetsInTime(context.db, programmeId, asOf)
  const lines = programmes.flatMap((programme) =>
    programme.targets.map((target) => targetLine(seen, programme, target)),
  )
  // What has ended is shown for its figures alone.
  const shown = lines.filter(({ endedOn, bodies }) => bodies.length > 0 || (!organisation && !endedOn))
  return { asOf, targets: shown }
}

interface Seen {
  readonly context: OperationContext
  readonly organisations: OrganisationsOfDay
  readonly asOf: LocalDate
  /** The one body asked for. */
  readonly of: string | null
  readonly leads: Awaited<ReturnType<typeof loadTaskLeads>>
  /** What was recorded by the day up to which all is known. */
  readonly values: readonly StoredValue[]
  readonly posts: ReadonlyMap<string, string>
  mayRead(code: string): boolean
}

function targetLine(seen: Seen, programme: ProgrammeTargets, inTime: TargetInTime): TargetLine {
  const { target, measures, endedOn } = inTime
  const { measure, operator, value, unit, by, source } = target
  const leads = endedOn === null ? leadsOf(seen, programme, target) : []
  const [lead] = leads
  const line = {
    ...{ measure, operator, value, unit, by, source, endedOn },
    before: measures.map((one) => one.measure).filter((words) => words !== measure),
    programme: { id: programme.id, title: programmeTitle(programme) },
    task: lead ? { id: lead.task_id, code: lead.code } : null,
  }
  if (operator === 'milestone' || value === null) return { ...line, bodies: [] }
  const keys = new Set(measures.map(measureKey))
  const own = seen.values.filter((one) => one.programme_id === programme.id && keys.has(measureKey(one)))
  const answering = leads.length > 0 ? leads.map((one) => one.organisation_code) : [programme.assigned_by]
  const asked = answering.filter((code) => (seen.of === null || code === seen.of) && seen.mayRead(code))
  const figured = own.filter(({ period, on_day: on }) => dayOfValue({ period, on }) <= seen.asOf)
  const codes = new Set([...(endedOn ? [] : asked), ...figured.map((one) => one.organisation_code)])
  const number: NumberToReach = { operator, value, by, ...(endedOn && { until: endedOn }) }
  const bodies = [...codes].map((code) => targetBody(seen, number, code, own))
  return { ...line, bodies: endedOn ? bodies.filter(({ records }) => records.length > 0) : bodies }
}

/** Who leads the task in whose words the number stands. */
function leadsOf(seen: Seen, { id }: ProgrammeTargets, { source }: DraftTarget) {
  return seen.leads.filter(
    (lead) =>
      lead.programme_id === id && lead.source_from <= source.from && source.until <= lead.source_until,
  )
}

function targetBody(
  { context, organisations, asOf, posts }: Seen,
  number: NumberToReach,
  code: string,
  values: readonly StoredValue[],
): TargetBody {
  const rows = values.filter((one) => one.organisation_code === code)
  const told = rows.map((row) => ({
    ...toldValue(row),
    by: posts.get(row.recorded_by) ?? row.recorded_by,
    recordedAt: row.recorded_at.toISOString(),
  }))
  const held = heldAmong(told, asOf)
  const endedOn = organisations.endedOn(code)
  return {
    organisation: { code, name: organisations.nameOf(code) },
    ...{ endedOn, goesOnIn: endedOn ? goesOnIn(code, organisations) : null },
    mayRecord: asOf === context.today && isPermitted(context, 'record-target-value', code, organisations),
    status: targetStanding({ ...number, ...firstEnd(number.until ?? null, endedOn) }, held, asOf),
    held,
    records: told.toReversed(),
  }
}

function goesOnIn(code: string, { inPlaceOf, nameOf }: OrganisationsOfDay): TargetBody['goesOnIn'] {
  const successor = inPlaceOf(code)
  return successor === code ? null : { code: successor, name: nameOf(successor) }
}

/** A number is asked of a body until it or the body ends, whichever comes first. */
function firstEnd(number: LocalDate | null, body: LocalDate | null): Pick<NumberToReach, 'until'> {
  const [until] = [number, body].filter((day) => day !== null).toSorted()
  return until ? { until } : {}
}
