import { type DataGap, type Need, needs } from '@dondoc/domain/status'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables/tables.ts'
import { dataGapExpressions } from './data-gap-expressions.ts'
import { needExpressions } from './need-expressions.ts'
import { filteredAssignments, type RegisterFilter } from './register-filter.ts'

export interface HonestyRow {
  readonly neverTouched: number
  readonly untouchedOver30Days: number
  readonly noDeadlineUnexplained: number
}

/** Figures about the data itself, over open work. */
export async function measureHonesty(db: Kysely<Tables>, filter: RegisterFilter): Promise<HonestyRow> {
  const gaps = dataGapExpressions(filter.asOf, filter.rules)
  const counted = (gap: DataGap) => sql<number>`count(*) filter (where ${gaps[gap]})`
  return filteredAssignments(db, filter)
    .select(counted('never_touched').as('neverTouched'))
    .select(counted('untouched_over_30_days').as('untouchedOver30Days'))
    .select(counted('no_deadline_unexplained').as('noDeadlineUnexplained'))
    .executeTakeFirstOrThrow()
}

/** Days between effect and typing of the entries typed in the 90 days up to the day; null where there is none. */
export async function averageEntryDelay(db: Kysely<Tables>, filter: RegisterFilter): Promise<number | null> {
  const typedOn = sql`(e.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date`
  const entries = db
    .selectFrom('assignment_events as e')
    .where('e.type', 'in', ['progress-recorded', 'evidence-submitted'])
    .where(sql<boolean>`${typedOn} between ${filter.asOf}::date - 90 and ${filter.asOf}::date`)
    .where('e.assignment_id', 'in', filteredAssignments(db, filter).select('s.assignment_id'))
  const row = await entries
    .select(sql<number | null>`round(avg(${typedOn} - e.on_day), 1)`.as('days'))
    .executeTakeFirstOrThrow()
  return row.days
}

/** How much work waits for an answer of each kind. */
export async function countNeeds(db: Kysely<Tables>, filter: RegisterFilter): Promise<Record<Need, number>> {
  const expressions = needExpressions(filter.asOf)
  const counted = needs.map((need) => sql<number>`count(*) filter (where ${expressions[need]})`.as(need))
  const row = await filteredAssignments(db, filter).select(counted).executeTakeFirstOrThrow()
  return row as Record<Need, number>
}
