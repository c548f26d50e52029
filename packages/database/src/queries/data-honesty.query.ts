import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables/tables.ts'
import { filteredAssignments, type RegisterFilter } from './register-filter.ts'
import { statusExpressions } from './status-expression.ts'

export interface HonestyRow {
  readonly neverTouched: number
  readonly untouchedOver30Days: number
  readonly noDeadlineUnexplained: number
}

/** Figures about the data itself, over open work. */
export async function measureHonesty(db: Kysely<Tables>, filter: RegisterFilter): Promise<HonestyRow> {
  const derived = statusExpressions(filter.asOf, filter.rules)
  const touched = sql`greatest(s.assigned_on, s.last_progress_on)`
  return filteredAssignments(db, filter)
    .where('s.accepted_on', 'is', null)
    .where('s.withdrawn_on', 'is', null)
    .where('s.evidence_date', 'is', null)
    .select(sql<number>`count(*) filter (where s.last_progress_on is null)`.as('neverTouched'))
    .select(
      sql<number>`count(*) filter (where ${filter.asOf}::date - ${touched} > 30)`.as('untouchedOver30Days'),
    )
    .select(
      sql<number>`count(*) filter (where ${derived.status} = 'no_deadline'
        and s.facts ->> 'noDeadlineReason' is null)`.as('noDeadlineUnexplained'),
    )
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
