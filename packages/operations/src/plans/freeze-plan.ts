import {
  findDeskOrganisation,
  loadTasks,
  type StoredPlan,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import type { PlanFacts, PlanFigures } from '@dondoc/domain/plans'
import { deadlineOf } from '@dondoc/domain/schedules'
import type { OperationContext } from '../context.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { paperOf } from '../reports/paper-of.ts'
import { programmeOfPlan } from './programme-of-plan.ts'

/** What the paper of an edition prints, by the names of the day on which it is approved. */
export async function freezePlan(
  tx: Transaction<Tables>,
  context: OperationContext,
  { plan, facts, code }: { readonly plan: StoredPlan; readonly facts: PlanFacts; readonly code: string },
): Promise<PlanFigures> {
  const programme = await programmeOfPlan(tx, plan.programme_id)
  const organisations = await organisationsOfDay(tx, context.today)
  const { nameOf, inPlaceOf } = organisations
  const desk = inPlaceOf((await findDeskOrganisation(tx, context.today)) ?? programme.assignedBy)
  const answered = facts.lines.flatMap(({ task }) => task ?? [])
  const codes = new Map((await loadTasks(tx, answered)).map((task) => [task.id, task.code]))
  const paper = paperOf(
    { kind: 'body', issuer: plan.organisation_code, desk, assignedBy: programme.assignedBy },
    organisations,
  )
  return {
    ...{ code, edition: facts.edition, issuedOn: context.today, ...paper },
    ...{ programme: programme.title, assignedBy: nameOf(programme.assignedBy), purpose: facts.purpose },
    lines: facts.lines.map(({ task, text, responsible, schedulePhrase, schedule, deliverable }) => ({
      ...{ code: task && (codes.get(task) ?? null), text, responsible: nameOf(responsible) },
      ...{ schedulePhrase, deadline: deadlineOf(schedule), deliverable },
    })),
  }
}
