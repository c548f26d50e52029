import type { PlanList, PlanRow } from '@dondoc/contracts'
import {
  countHeldByProgramme,
  everythingIn,
  type HeldByProgramme,
  loadPlans,
  loadProgrammes,
} from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { answersByPlan, owesPlan, planAsOf, planStandings } from '@dondoc/domain/plans'
import { zeroes } from '../board/status-counts.ts'
import type { OperationContext } from '../context.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { isPermitted, visibleTo } from '../permit.ts'
import { programmeTitle } from '../programmes/programme-title.ts'
import { assigningSide } from './assigning-side.ts'

/** Every body that owes or made a plan, within what the actor may see, and how it stands with it; who has none stands first. */
export async function listPlans(
  context: OperationContext,
  input: { programmeId?: string; organisation?: string; asOf?: LocalDate },
): Promise<PlanList> {
  const asOf = input.asOf ?? context.today
  const organisations = await organisationsOfDay(context.db, asOf)
  const scope = visibleTo(context, 'read-plans', organisations)
  const held = await countHeldByProgramme(context.db, {
    ...everythingIn(scope, asOf, context.rulesOn(asOf)),
    ...{
      programme: input.programmeId ?? null,
      organisations: input.organisation ? [input.organisation] : null,
    },
  })
  const titles = new Map((await loadProgrammes(context.db)).map((one) => [one.id, programmeTitle(one)]))
  const begun = await loadPlans(context.db, {
    ...{ asOf, programme: input.programmeId, organisation: input.organisation },
  })
  const plans = new Map(begun.map((plan) => [keyOf(plan.programme_id, plan.organisation_code), plan]))
  const owed = held.filter(({ programme, organisation, assignedBy }) => {
    const side = assigningSide(assignedBy, organisations)
    return plans.has(keyOf(programme, organisation))
      ? answersByPlan(organisation, side)
      : owesPlan(organisation, side, organisations.endedOn(organisation))
  })
  const rows = owed.map((one): PlanRow => {
    const { programme, organisation } = one
    const plan = plans.get(keyOf(programme, organisation))
    return {
      programme: { id: programme, title: titles.get(programme) ?? '' },
      organisation: { code: organisation, name: organisations.nameOf(organisation) },
      ...standingOf(plan, asOf),
      ...workOf(one),
      mayBegin:
        !plan && asOf === context.today && isPermitted(context, 'write-plan', organisation, organisations),
    }
  })
  const counts = zeroes(planStandings)
  for (const { standing } of rows) counts[standing] += 1
  return { asOf, counts, rows: rows.sort(byStanding) }
}

type BegunPlan = Awaited<ReturnType<typeof loadPlans>>[number]

function standingOf(plan: BegunPlan | undefined, asOf: LocalDate) {
  const facts = plan ? planAsOf(plan.events, asOf) : null
  if (!plan || !facts)
    return { planId: null, standing: 'none', edition: null, lines: 0, submittedOn: null } as const
  const { state, edition, lines, submittedOn } = facts
  return { planId: plan.id, standing: state, edition, lines: lines.length, submittedOn }
}

function workOf({ total, open }: HeldByProgramme) {
  return { tasks: total, open }
}

function keyOf(programme: string, organisation: string): string {
  return `${programme} ${organisation}`
}

function byStanding(a: PlanRow, b: PlanRow): number {
  const order = planStandings.indexOf(a.standing) - planStandings.indexOf(b.standing)
  return order || b.open - a.open || (a.organisation.code < b.organisation.code ? -1 : 1)
}
