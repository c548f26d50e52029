import { replayPlan } from '@dondoc/domain/plans'
import type { Kysely } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { loadPlanEvents, type RecordedPlanEvent } from '../plans/plans.query.ts'
import type { Disagreement } from './verify-projections.query.ts'

/** Replays every plan: its version is its last event, and each approved edition has its paper and no other is there. */
export async function verifyPlans(
  db: Kysely<Tables>,
): Promise<{ checked: number; disagreements: Disagreement[] }> {
  const plans = await db.selectFrom('plans').select(['id', 'version']).orderBy('id').execute()
  const disagreements: Disagreement[] = []
  for (const plan of plans) {
    const papers = await db
      .selectFrom('plan_papers')
      .select(['code', 'edition'])
      .where('plan_id', '=', plan.id)
      .orderBy('edition')
      .execute()
    for (const what of faultsOf(plan.version, await loadPlanEvents(db, plan.id), papers))
      disagreements.push({ assignmentId: null, what: `plan ${plan.id}: ${what}` })
  }
  return { checked: plans.length, disagreements }
}

function faultsOf(
  version: number,
  events: readonly RecordedPlanEvent[],
  papers: readonly { code: string; edition: number }[],
): string[] {
  const isWhole = events.length === version && events.every(({ sequence }, index) => sequence === index + 1)
  if (!isWhole || events[0]?.happening.type !== 'begun') return ['its events do not follow one another']
  const approved = replayPlan(events)?.approved ?? []
  const write = (editions: typeof papers) => editions.map(({ edition, code }) => `${edition} ${code}`).join()
  return write(approved) === write(papers) ? [] : ['its papers are not those of its approved editions']
}
