import { day } from '@dondoc/domain/days'
import { defaultStatusRules } from '@dondoc/domain/status'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables/tables.ts'
import { statusExpressions } from '../assignments/status-expression.ts'
import type { Disagreement } from './verify-projections.query.ts'

/** Tallies of closed work that do not equal what its projection closes and opens on the day. */
export async function verifyTallies(db: Kysely<Tables>): Promise<Disagreement[]> {
  // Done and withdrawn stay what they are on every day, so any day will do.
  const { status, grade } = statusExpressions(day('2000-01-01'), defaultStatusRules)
  // Told to be done by a number alone, as long as it stays among the figures.
  const unprovenOn = sql`case when s.evidence_date is not null and s.withdrawn_on is null
    and s.facts #>> '{evidence,file,id}' is null then s.accepted_on end`
  const { rows } = await sql<{
    organisation_code: string
    on_day: string
    status: string
    difference: number
  }>`
    select organisation_code, on_day::text, status, sum(n)::int as difference
    from (
      select organisation_code, role, given_by, status, grade, unproven_on, on_day, count as n from closed_tallies
      union all
      select s.organisation_code, s.role, s.given_by, ${status}, ${grade}, ${unprovenOn}, edge.on_day, edge.n
      from assignment_states s
      cross join lateral (values (s.from_day, -1), (s.until_day, 1)) as edge(on_day, n)
      where (s.accepted_on is not null or s.withdrawn_on is not null) and edge.on_day is not null
    ) as both_sides
    group by organisation_code, role, given_by, status, grade, unproven_on, on_day
    having sum(n) <> 0`.execute(db)
  return rows.map((row) => ({
    assignmentId: null,
    what: `closed work of ${row.organisation_code} on ${row.on_day}, ${row.status}: tallied ${row.difference} too many`,
  }))
}
