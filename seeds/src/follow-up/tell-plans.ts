import type { Kysely, Tables } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { beginPlan, contextAt, listPlans, showPlan } from '@dondoc/operations'
import { planSteps, plansBegun } from './plans-of-bodies.ts'
import { actorOf } from './story-posts.ts'

/** What happened to the plans of bodies on one day of the story; told again, it adds only what is missing. */
export async function tellPlans(
  db: Kysely<Tables>,
  today: LocalDate,
  momentOf: (minutes: number) => Date,
): Promise<void> {
  for (const { body } of plansBegun.filter(({ on }) => on === today)) {
    const [row] = (await listPlans(contextAt(db, null, momentOf(0)), { organisation: body })).rows
    if (row && !row.planId)
      await beginPlan(contextAt(db, actorOf(body), momentOf(0)), {
        ...{ programmeId: row.programme.id, organisation: body },
      })
  }
  for (const [index, { by, body, act }] of planSteps.filter(({ on }) => on === today).entries()) {
    const moment = momentOf(index + 1)
    const context = contextAt(db, actorOf(by), moment)
    const [row] = (await listPlans(context, { organisation: body })).rows
    if (!row?.planId) throw new RangeError(`${body} has no plan on ${today}.`)
    const plan = await showPlan(context, { planId: row.planId })
    const isTold = plan.history.some(({ recordedAt }) => recordedAt === moment.toISOString())
    if (!isTold) await act(context, plan)
  }
}
