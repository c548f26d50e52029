import type { LocalDate } from '@dondoc/domain/days'
import { type DataGap, type StatusRules, unprovenDays } from '@dondoc/domain/status'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type KnownExpressions, statusExpressions } from '../assignments/status-expression.ts'

/** Which rows of `assignment_states as s` lack something that the figures need; isUnproven restated is held equal by a property test. */
export function dataGapExpressions(
  asOf: LocalDate,
  rules: StatusRules,
  known: KnownExpressions = {},
): Record<DataGap, RawBuilder<SqlBool>> {
  const { status } = statusExpressions(asOf, rules, known)
  const open = sql`(s.accepted_on is null and s.withdrawn_on is null and s.evidence_date is null)`
  const touchedOn = sql`greatest(s.assigned_on, s.last_progress_on)`
  return {
    never_touched: sql`(${open} and s.last_progress_on is null)`,
    untouched_over_30_days: sql`(${open} and ${asOf}::date - ${touchedOn} > 30)`,
    no_deadline_unexplained: sql`(${status} = 'no_deadline' and not s.deadline_explained)`,
    unproven: sql`(s.evidence_date is not null and s.withdrawn_on is null
      and s.facts #>> '{evidence,file,id}' is null
      and (s.accepted_on is null or s.accepted_on > ${asOf}::date - ${unprovenDays}::int))`,
  }
}
