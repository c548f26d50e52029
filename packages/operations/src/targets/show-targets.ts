import type { TargetBody, TargetLine, TargetsView } from '@dondoc/contracts'
import {
  everythingIn,
  loadMeasuredValues,
  loadPostNames,
  loadTargets,
  loadTaskLeads,
  type StoredValue,
} from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import type { DraftTarget } from '@dondoc/domain/programme'
import { heldValues, type NumberToReach, targetStanding } from '@dondoc/domain/targets'
import type { OperationContext } from '../context.ts'
import { type OrganisationsOfDay, organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { isPermitted, permitAtAll, visibleTo } from '../permit.ts'
import { programmeTitle } from '../programmes/programme-title.ts'
import { toldValue } from './told-value.ts'

interface TargetsAsked {
  readonly programmeId?: string
  readonly organisation?: string
  readonly asOf?: LocalDate
}

/** The numbers that a programme sets, or that one body answers for, with what was measured, within what the actor may see. */
export async function showTargets(context: OperationContext, asked: TargetsAsked): Promise<TargetsView> {
  permitAtAll(context, 'read-programmes')
  const asOf = asked.asOf ?? context.today
  const organisations = await organisationsOfDay(context.db, asOf)
  const scope = visibleTo(context, 'read-work', organisations)
  const { programmeId = null, organisation = null } = asked
  const everything = everythingIn(scope, asOf, context.rules)
  const filter = {
    ...everything,
    programme: programmeId,
    organisations: organisation ? [organisation] : null,
  }
  const seen: Seen = {
    ...{ context, organisations, asOf, of: organisation },
    leads: await loadTaskLeads(context.db, filter),
    values: await loadMeasuredValues(context.db, { scope, programmeId, organisation }),
    posts: await loadPostNames(context.db),
    mayRead: (code) => isPermitted(context, 'read-work', code, organisations),
  }
  const programmes = (await loadTargets(context.db, programmeId)).filter(
    ({ received_on }) => received_on <= asOf,
  )
  const lines = programmes.flatMap((programme) => [
    ...programme.targets.map((target) => targetLine(seen, programme, target)),
    ...formerLines(seen, programme),
  ])
  return { asOf, targets: organisation ? lines.filter(({ bodies }) => bodies.length > 0) : lines }
}

interface Seen {
  readonly context: OperationContext
  readonly organisations: OrganisationsOfDay
  readonly asOf: LocalDate
  /** The one body asked for. */
  readonly of: string | null
  readonly leads: Awaited<ReturnType<typeof loadTaskLeads>>
  readonly values: readonly StoredValue[]
  readonly posts: ReadonlyMap<string, string>
  mayRead(code: string): boolean
}

type ProgrammeOfTargets = Awaited<ReturnType<typeof loadTargets>>[number]

function targetLine(seen: Seen, programme: ProgrammeOfTargets, target: DraftTarget): TargetLine {
  const { measure, operator, value, unit, by, source } = target
  const leads = seen.leads.filter(
    (lead) =>
      lead.programme_id === programme.id &&
      lead.source_from <= source.from &&
      source.until <= lead.source_until,
  )
  const [lead] = leads
  const line = {
    ...{ measure, operator, value, unit, by, source },
    programme: { id: programme.id, title: programmeTitle(programme) },
    task: lead ? { id: lead.task_id, code: lead.code } : null,
  }
  if (operator === 'milestone' || value === null) return { ...line, bodies: [] }
  const own = seen.values.filter((one) => one.programme_id === programme.id && measures(target, one))
  const answering = leads.length > 0 ? leads.map((one) => one.organisation_code) : [programme.assigned_by]
  const asked = seen.of ? answering.filter((code) => code === seen.of) : answering
  const codes = new Set([...asked.filter(seen.mayRead), ...own.map((one) => one.organisation_code)])
  const number: NumberToReach = { operator, value, by }
  return { ...line, bodies: [...codes].map((code) => targetBody(seen, number, code, own)) }
}

/** Whether a figure is of the target: its measure in its unit. */
function measures({ measure, unit }: DraftTarget, value: StoredValue): boolean {
  return value.measure === measure && value.unit === (unit ?? '')
}

/** Figures of numbers that the present document no longer sets, in the order in which they were first recorded. */
function formerLines(seen: Seen, programme: ProgrammeOfTargets): TargetLine[] {
  const numbers = programme.targets.filter(({ value }) => value !== null)
  const left = seen.values.filter(
    (one) => one.programme_id === programme.id && !numbers.some((target) => measures(target, one)),
  )
  const ofMeasures = Map.groupBy(left, ({ measure, unit }) => JSON.stringify([measure, unit]))
  return [...ofMeasures.values()].flatMap((values): TargetLine[] => {
    const codes = new Set(values.map(({ organisation_code }) => organisation_code))
    const bodies = [...codes]
      .map((code) => targetBody(seen, null, code, values))
      .filter(({ records }) => records.length > 0)
    const [first] = values
    if (!first || bodies.length === 0) return []
    const { measure, unit } = first
    return [
      {
        ...{ measure, unit: unit || null, operator: null, value: null, by: null, source: null, task: null },
        ...{ programme: { id: programme.id, title: programmeTitle(programme) }, bodies },
      },
    ]
  })
}

function targetBody(
  { context, organisations, asOf, posts }: Seen,
  number: NumberToReach | null,
  code: string,
  values: readonly StoredValue[],
): TargetBody {
  const rows = values.filter((one) => one.organisation_code === code)
  const told = rows.map((row) => ({
    ...toldValue(row),
    by: posts.get(row.recorded_by) ?? row.recorded_by,
    recordedAt: row.recorded_at.toISOString(),
  }))
  const held = heldValues(told, asOf)
  const endedOn = organisations.endedOn(code)
  return {
    organisation: { code, name: organisations.nameOf(code) },
    endedOn,
    mayRecord: asOf === context.today && isPermitted(context, 'record-target-value', code, organisations),
    status: number && targetStanding({ ...number, ...(endedOn && { until: endedOn }) }, held, asOf),
    held,
    records: told.filter(({ recordedOn }) => recordedOn <= asOf).reverse(),
  }
}
