import { findDeskOrganisation, type StoredPlan, type Tables, type Transaction } from '@dondoc/database'
import type { NoticeMatter } from '@dondoc/domain/notices'
import type { OperationContext } from '../context.ts'
import { raiseNotice } from '../notices/raise-notice.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { programmeOfPlan } from './programme-of-plan.ts'

/** Tells the desk and the direct superior that a plan waits for them. */
export async function tellOfSubmitted(
  tx: Transaction<Tables>,
  context: OperationContext,
  plan: StoredPlan,
): Promise<void> {
  const { nameOf, parentOf } = await organisationsOfDay(tx, context.today)
  const { title: programme } = await programmeOfPlan(tx, plan.programme_id)
  const body = nameOf(plan.organisation_code)
  const deciders = [await findDeskOrganisation(tx, context.today), parentOf(plan.organisation_code)]
  for (const organisation of new Set(deciders.filter((code) => code !== null)))
    await tell(tx, context, {
      plan,
      organisation,
      matter: { kind: 'plan-submitted', plan: plan.id, body, programme },
    })
}

/** Tells the body that its plan was approved, or why it came back. */
export async function tellOfDecision(
  tx: Transaction<Tables>,
  context: OperationContext,
  plan: StoredPlan,
  returned: string | null,
): Promise<void> {
  const { title: programme } = await programmeOfPlan(tx, plan.programme_id)
  const matter: NoticeMatter = { kind: 'plan-decided', plan: plan.id, programme, returned }
  await tell(tx, context, { plan, organisation: plan.organisation_code, matter })
}

async function tell(
  tx: Transaction<Tables>,
  { now }: OperationContext,
  { plan, organisation, matter }: { plan: StoredPlan; organisation: string; matter: NoticeMatter },
): Promise<void> {
  await raiseNotice(tx, {
    ...{ to: { organisation }, matter, raisedAt: now },
    thing: `plan:${plan.id}:${plan.version + 1}`,
  })
}
