import { type Need, needs } from '@dondoc/domain/status'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { needExpressions } from '../assignments/need-expressions.ts'
import { scopedStates, type Viewpoint } from '../assignments/scoped-states.ts'

/** Days between effect and typing of the entries typed in the 90 days up to the day; null where there is none. */
export async function averageEntryDelay(db: Kysely<Tables>, view: Viewpoint): Promise<number | null> {
  const typedOn = sql`(e.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date`
  const row = await scopedStates(db, view)
    .innerJoin('assignment_events as e', 'e.assignment_id', 's.assignment_id')
    .where('e.type', 'in', ['progress-recorded', 'evidence-submitted'])
    // By the moment alone as well, which has an index; the civil day is at most a day off it.
    .where(sql<boolean>`e.recorded_at between ${view.asOf}::date - 92 and ${view.asOf}::date + 2`)
    .where(sql<boolean>`${typedOn} between ${view.asOf}::date - 90 and ${view.asOf}::date`)
    .select(sql<number | null>`round(avg(${typedOn} - e.on_day), 1)`.as('days'))
    .executeTakeFirstOrThrow()
  return row.days
}

/** How much work waits for an answer of each kind, by the index of what waits. */
export async function countNeeds(db: Kysely<Tables>, view: Viewpoint): Promise<Record<Need, number>> {
  const expressions = needExpressions(view.asOf)
  const counted = needs.map((need) => sql<number>`count(*) filter (where ${expressions[need]})`.as(need))
  const row = await scopedStates(db, view).where(waits).select(counted).executeTakeFirstOrThrow()
  return row as Record<Need, number>
}

const waits = sql<boolean>`(s.refused_on is not null or s.extension_asked_on is not null
  or s.disputed_on is not null or s.reply_by is not null)`
