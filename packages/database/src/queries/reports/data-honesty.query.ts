import { type Need, needs } from '@dondoc/domain/status'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { needExpressions } from '../assignments/need-expressions.ts'
import { scopedStates, type Viewpoint } from '../assignments/scoped-states.ts'

/** How much work waits for an answer of each kind, by the index of what waits. */
export async function countNeeds(db: Kysely<Tables>, view: Viewpoint): Promise<Record<Need, number>> {
  const expressions = needExpressions(view.asOf)
  const counted = needs.map((need) => sql<number>`count(*) filter (where ${expressions[need]})`.as(need))
  const row = await scopedStates(db, view).where(waits).select(counted).executeTakeFirstOrThrow()
  return row as Record<Need, number>
}

const waits = sql<boolean>`(s.refused_on is not null or s.extension_asked_on is not null
  or s.disputed_on is not null or s.reply_by is not null)`
