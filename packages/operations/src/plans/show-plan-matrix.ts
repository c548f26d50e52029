import type { PlanMatrixView } from '@dondoc/contracts'
import { loadPlans } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { answersByPlan, planAsOf, planGapKinds, planMatrix, strayLineKinds } from '@dondoc/domain/plans'
import { zeroes } from '../board/status-counts.ts'
import type { OperationContext } from '../context.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { visibleTo } from '../permit.ts'
import { assigningSide } from './assigning-side.ts'
import { ownWork } from './own-work.ts'
import { programmeOfPlan } from './programme-of-plan.ts'

/** Every open task of a programme that stands in no plan in force, by body, and every plan line that answers no task of it. */
export async function showPlanMatrix(
  context: OperationContext,
  input: { programmeId: string; asOf?: LocalDate },
): Promise<PlanMatrixView> {
  const { db } = context
  const asOf = input.asOf ?? context.today
  const organisations = await organisationsOfDay(db, asOf)
  const scope = visibleTo(context, 'read-plans', organisations)
  const { id, title, assignedBy } = await programmeOfPlan(db, input.programmeId)
  const side = assigningSide(assignedBy, organisations)
  const isSeen = (code: string) =>
    (scope.reach === 'everything' || scope.codes.includes(code)) && answersByPlan(code, side)
  const organisationsSeen = scope.reach === 'everything' ? null : scope.codes
  const listed = await ownWork(db, context, { programme: id, organisations: organisationsSeen, asOf })
  const work = listed.filter(({ organisation_code }) => isSeen(organisation_code))
  const plans = (await loadPlans(db, { programme: id, asOf })).flatMap((plan) => {
    const facts = isSeen(plan.organisation_code) ? planAsOf(plan.events, asOf) : null
    return facts ? [{ planId: plan.id, body: plan.organisation_code, facts }] : []
  })
  const planOf = new Map(plans.map(({ body, planId }) => [body, planId]))
  const held = work.map((one) => ({
    ...{ organisation: one.organisation_code, task: one.task_id, open: one.facts.acceptedOn === null, one },
  }))
  const { covered, gaps, strays } = planMatrix(held, new Map(plans.map(({ body, facts }) => [body, facts])))
  const counts = zeroes([...planGapKinds, ...strayLineKinds])
  for (const { kind } of [...gaps, ...strays]) counts[kind] += 1
  const named = (code: string) => ({ code, name: organisations.nameOf(code) })
  return {
    ...{ asOf, programme: { id, title }, covered: covered.length, counts },
    gaps: gaps.map(({ kind, organisation, one }) => ({
      ...{ kind, organisation: named(organisation), planId: planOf.get(organisation) ?? null },
      ...{ task: { id: one.task_id, code: one.code, text: one.text }, assignmentId: one.assignment_id },
    })),
    strays: strays.flatMap(({ kind, organisation, line: { id: lineId, text } }) => {
      const planId = planOf.get(organisation)
      return planId ? [{ kind, organisation: named(organisation), planId, line: { id: lineId, text } }] : []
    }),
  }
}
