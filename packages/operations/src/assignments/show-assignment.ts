import type { AssignmentView, FellowHolder, SentAlert } from '@dondoc/contracts'
import {
  everythingIn,
  type ListedAssignment,
  loadEscalations,
  loadEvents,
  loadTaskHolders,
  loadTaskWithDocument,
  type RecordedEvent,
} from '@dondoc/database'
import { scopeOfSystem, seenIn } from '@dondoc/domain/access'
import { addDays, type LocalDate } from '@dondoc/domain/days'
import { cascadeOf } from '@dondoc/domain/roll-up'
import { explainSchedule } from '@dondoc/domain/schedules'
import { deriveStatus, verdictOf } from '@dondoc/domain/status'
import type { AssignmentFacts } from '@dondoc/domain/tasks'
import type { OperationContext } from '../context.ts'
import { presentHistory } from '../history.ts'
import { OperationRefused } from '../operation-refused.ts'
import { type OrganisationsOfDay, organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { visibleTo } from '../permit.ts'
import { commandsFor } from '../register/commands-for.ts'
import { presentRow } from '../register/present-row.ts'
import { earlierWordings } from './earlier-wordings.ts'
import { paragraphsAround } from './paragraphs-around.ts'

/** As many as somebody reads; of the others their number is told. */
const fellowLimit = 500

/**
 * One assignment with the words it comes from and everything that had happened to it by the day; one that another body holds
 * by then, as it stood on its last day.
 */
export async function showAssignment(
  context: OperationContext,
  input: { assignmentId: string; asOf?: LocalDate },
): Promise<AssignmentView> {
  const asked = input.asOf ?? context.today
  const handedOver = await handedOverBy(context, input.assignmentId, asked)
  const asOf = handedOver ? addDays(handedOver.on, -1) : asked
  const organisations = await organisationsOfDay(context.db, asOf)
  // Everyone who holds the task may know how the others stand, so they are scoped by the task alone.
  const everything = everythingIn(scopeOfSystem(), asOf, context.rulesOn(asOf))
  const holders = await loadTaskHolders(
    context.db,
    { ...everything, role: null, counting: 'each' },
    { assignmentId: input.assignmentId, fellowLimit },
  )
  const isSeen = seenIn(visibleTo(context, 'read-work', organisations))
  const own = holders?.own
  const seen = own && (isSeen(own.organisation_code) || (own.given_by !== null && isSeen(own.given_by)))
  const task = own && (await loadTaskWithDocument(context.db, own.task_id))
  if (!seen || !task) throw new OperationRefused('not-found', { assignment: input.assignmentId })
  const { below, fellows, fellowCount } = holders
  const events = await loadEvents(context.db, own.assignment_id)
  const known = events.filter((event) => event.on <= asked).reverse()
  return {
    asOf,
    handedOver,
    ended: endedBy(known, own.facts),
    row: presentRow(context, own, organisations, asOf),
    blocked: asOf === context.today ? commandsFor(context, own, organisations).blocked : [],
    verdict: verdictOf(own.facts, asOf, context.rulesOn(asOf)),
    schedule: task.schedule,
    scheduleExplained: { vi: explainSchedule(task.schedule, 'vi'), en: explainSchedule(task.schedule, 'en') },
    section: task.section,
    heading: task.heading,
    coordinating: task.coordinating,
    references: task.references,
    evidence: own.facts.evidence,
    noDeadlineReason: own.facts.noDeadlineReason,
    ...waitingOf(own.facts),
    earlierWordings: await earlierWordings(context.db, task),
    source: { from: task.source_from, until: task.source_until, ...paragraphsAround(task) },
    cascade: cascadeOf(
      below.map(({ facts }) => facts),
      asOf,
      context.rulesOn(asOf),
    ),
    below: below.map((holder) => fellow(context, holder, organisations, asOf)),
    fellows: fellows.map((holder) => fellow(context, holder, organisations, asOf)),
    fellowsMore: fellowCount - fellows.length,
    alerts: await sentAlerts(context, own.assignment_id, { organisations, asOf }),
    history: await presentHistory(context.db, known),
  }
}

/** Who holds the work by the day instead, or null while this assignment is in force. */
async function handedOverBy(
  context: OperationContext,
  assignmentId: string,
  day: LocalDate,
): Promise<AssignmentView['handedOver']> {
  const events = await loadEvents(context.db, assignmentId)
  for (const event of events) {
    const { on, happening } = event
    if (happening.type !== 'handed-over' || on > day) continue
    const [entry] = await presentHistory(context.db, [event])
    if (!entry?.otherHolder) return null
    const { nameOf, parentOf } = await organisationsOfDay(context.db, on)
    const parent = parentOf(entry.otherHolder.code)
    return { ...entry.otherHolder, under: parent && nameOf(parent), on, reason: happening.reason }
  }
  return null
}

/** Why it ended without being done, as the history of the day has it. */
function endedBy(known: readonly RecordedEvent[], { withdrawnOn }: AssignmentFacts): AssignmentView['ended'] {
  if (withdrawnOn === null) return null
  for (const { on, happening } of known) {
    if (happening.type === 'withdrawn') return { how: 'withdrawn', on, reason: happening.reason }
    if (happening.type === 'refusal-answered' && happening.released)
      return { how: 'released', on, reason: happening.reason }
  }
  return null
}

async function sentAlerts(
  { db }: OperationContext,
  assignmentId: string,
  { organisations, asOf }: { organisations: OrganisationsOfDay; asOf: LocalDate },
): Promise<SentAlert[]> {
  return (await loadEscalations(db, assignmentId, asOf)).map(
    ({ level, deadline, raised_on, to_organisation }) => ({
      ...{ level, deadline, on: raised_on },
      to: { code: to_organisation, name: organisations.nameOf(to_organisation) },
    }),
  )
}

function waitingOf(facts: AssignmentFacts) {
  const { acknowledgedOn, quality, extensions, extensionAsk, dispute, directives } = facts
  return { acknowledgedOn, quality, extensions, extensionAsk, dispute, directives }
}

function fellow(
  context: OperationContext,
  holder: ListedAssignment,
  organisations: OrganisationsOfDay,
  asOf: LocalDate,
): FellowHolder {
  return {
    assignmentId: holder.assignment_id,
    organisation: { code: holder.organisation_code, name: organisations.nameOf(holder.organisation_code) },
    role: holder.role,
    // How the others stand is told to every holder; why one of them has no deadline is its own affair.
    derived: deriveStatus({ ...holder.facts, noDeadlineReason: null }, asOf, context.rulesOn(asOf)),
  }
}
