import type { PlanView } from '@dondoc/contracts'
import { loadPlan, loadPlanEvents, loadPlanPapers, loadTasks, loadWorkBelow } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { isAllowedIn, isOwnPlan, type PlanCommandType, type PlanFacts, planAsOf } from '@dondoc/domain/plans'
import { deciderOf, type OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { type OrganisationsOfDay, organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { isPermitted, visibleTo } from '../permit.ts'
import { ownWork } from './own-work.ts'
import { presentPlanHistory } from './plan-history.ts'
import { presentLine } from './present-line.ts'
import { programmeOfPlan } from './programme-of-plan.ts'

/** A body's plan as it stood on the day, every approved edition of it, and what of its work stands in no line. */
export async function showPlan(
  context: OperationContext,
  input: { planId: string; asOf?: LocalDate },
): Promise<PlanView> {
  const { db } = context
  const asOf = input.asOf ?? context.today
  const plan = await loadPlan(db, input.planId)
  const events = await loadPlanEvents(db, input.planId)
  const facts = planAsOf(events, asOf)
  const organisations = await organisationsOfDay(db, asOf)
  const scope = visibleTo(context, 'read-plans', organisations)
  const isSeen = plan && (scope.reach === 'everything' || scope.codes.includes(plan.organisation_code))
  if (!isSeen || !facts) throw new OperationRefused('not-found', { plan: input.planId })
  const { programme_id, organisation_code: body } = plan
  const own = await ownWork(db, context, { programme: programme_id, organisations: [body], asOf })
  const programme = await programmeOfPlan(db, programme_id)
  const papers = new Map((await loadPlanPapers(db, plan.id)).map((paper) => [paper.code, paper]))
  const named = (code: string) => ({ code, name: organisations.nameOf(code) })
  const around = {
    ...{
      own,
      below: await loadWorkBelow(
        db,
        own.map((one) => one.assignment_id),
        asOf,
      ),
      named,
      asOf,
    },
    tasks: await loadTasks(db, tasksOf(facts)),
    ...{
      rules: context.rulesOn(asOf),
      mayGive: asOf === context.today && isPermitted(context, 'give-below', body, organisations),
    },
  }
  const answered = new Set(facts.lines.map(({ task }) => task))
  return {
    ...{ asOf, planId: plan.id, version: plan.version, state: facts.state, edition: facts.edition },
    programme: { id: programme.id, title: programme.title },
    organisation: named(body),
    ...{ purpose: facts.purpose, submittedOn: facts.submittedOn, returned: facts.returned },
    lines: facts.lines.map((line) => presentLine(line, around, facts.state === 'approved')),
    approved: facts.approved.toReversed().map(({ lines, ...edition }, index) => ({
      ...edition,
      paper: paperState(papers.get(edition.code)),
      lines: lines.map((line) => presentLine(line, around, index === 0)),
    })),
    missing: own
      .filter(({ task_id, facts: { acceptedOn } }) => acceptedOn === null && !answered.has(task_id))
      .map(({ task_id: id, code, text, schedule_phrase, deliverable }) => ({
        ...{ id, code, text, schedulePhrase: schedule_phrase ?? '', deliverable },
      })),
    bodies: organisations
      .branchOf(body)
      .filter((code) => organisations.endedOn(code) === null)
      .map(named),
    allowed: asOf === context.today ? allowedOn(context, facts, body, organisations) : [],
    history: await presentPlanHistory(db, events.filter(({ on }) => on <= asOf).toReversed(), organisations),
  }
}

function tasksOf({ lines, approved }: PlanFacts): string[] {
  const all = [...lines, ...approved.flatMap((edition) => edition.lines)]
  return [...new Set(all.flatMap(({ task }) => task ?? []))]
}

function paperState(paper: { isDrawn: boolean; failure: string | null } | undefined) {
  if (paper?.isDrawn) return 'drawn' as const
  return paper?.failure ? ('failed' as const) : ('waiting' as const)
}

const writing: readonly PlanCommandType[] = [
  ...(['write-purpose', 'put-line', 'drop-line', 'move-line', 'submit', 'revise'] as const),
]
const deciding: readonly PlanCommandType[] = ['approve', 'return']

function allowedOn(
  context: OperationContext,
  facts: PlanFacts,
  body: string,
  organisations: OrganisationsOfDay,
): PlanCommandType[] {
  const work = { holder: body, giver: organisations.parentOf(body) }
  const isOwn = isOwnPlan(facts, deciderOf(context))
  const may = [
    ...(isPermitted(context, 'write-plan', work, organisations) ? writing : []),
    ...(isPermitted(context, 'decide-plan', work, organisations) && !isOwn ? deciding : []),
  ]
  return may.filter((command) => isAllowedIn(facts.state, command))
}
