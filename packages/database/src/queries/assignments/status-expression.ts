import type { LocalDate } from '@dondoc/domain/days'
import type { StatusRules } from '@dondoc/domain/status'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { officeUpdate } from './office-update.ts'

/** What a row of `assignment_states as s` is on a day, restated for SQL; a property test holds it equal to deriveStatus. */
export interface StatusExpressions {
  /** s was in force on the day. */
  readonly inForce: RawBuilder<SqlBool>
  readonly status: RawBuilder<string>
  readonly grade: RawBuilder<string | null>
  readonly exception: RawBuilder<string | null>
  readonly exceptionDays: RawBuilder<number | null>
  readonly alert: RawBuilder<string | null>
}

/** What an inner query has worked out already: PostgreSQL would reckon it again wherever an expression holds it. */
export interface KnownExpressions {
  readonly status?: RawBuilder<string>
}

export function statusExpressions(
  asOf: LocalDate,
  rules: StatusRules,
  known: KnownExpressions = {},
): StatusExpressions {
  const day = sql`${asOf}::date`
  const office = officeUpdate(asOf, rules)
  const updateLate = sql<SqlBool>`coalesce(s.update_by < ${day}, ${office.isLate})`
  const startLate = sql<SqlBool>`(s.schedule_kind = 'from' and s.last_progress_on is null
    and ${day} - s.begins_on > ${rules.lateStartDays}::int)`
  const status =
    known.status ??
    sql<string>`case
    when s.withdrawn_on is not null then 'withdrawn'
    when s.accepted_on is not null then 'done'
    when s.evidence_date is not null then 'awaiting_acceptance'
    when s.disputed_on is not null then 'under_correction'
    when s.awaits_document then 'awaiting_document'
    when s.begins_on > ${day} then 'not_yet_begun'
    when s.schedule_kind in ('standing', 'recurring', 'from') then 'standing'
    when s.answer_by is null then 'no_deadline'
    when s.answer_by < ${day} then 'overdue'
    when s.answer_by - ${day} <= ${rules.dueSoonDays}::int then 'due_soon'
    else 'in_progress' end`
  const grade = sql<string | null>`case ${status}
    when 'done' then case
      when s.answer_by is null then 'not_assessed'
      when s.evidence_date > s.answer_by then 'late'
      when s.evidence_date = s.answer_by then 'on_time'
      else 'early' end
    when 'standing' then case when ${updateLate} then 'update_late' else 'kept_up' end
    when 'overdue' then case
      when ${day} - s.answer_by <= 7 then '1-7'
      when ${day} - s.answer_by <= 30 then '8-30'
      else 'over-30' end
    end`
  const belowDone = sql`case when ${day} - s.below_done_on >= ${rules.belowDoneDays}::int then 'below_done' end`
  const exception = sql<string | null>`case ${status}
    when 'overdue' then 'overdue'
    when 'standing' then case when ${startLate} then 'late_start' when ${updateLate} then 'update_late' end
    when 'awaiting_acceptance' then
      case when ${day} - s.submitted_on > ${rules.acceptanceLimitDays}::int then 'acceptance_late' end
    when 'awaiting_document' then case when s.current_deadline < ${day} then 'carried_over' end
    when 'no_deadline' then ${belowDone}
    when 'due_soon' then ${belowDone}
    when 'in_progress' then ${belowDone}
    end`
  const exceptionDays = sql<number | null>`case ${exception}
    when 'overdue' then ${day} - s.answer_by
    when 'late_start' then ${day} - s.begins_on - ${rules.lateStartDays}::int
    when 'update_late' then ${day} - coalesce(s.update_by, ${office.missedOn})
    when 'acceptance_late' then ${day} - s.submitted_on - ${rules.acceptanceLimitDays}::int
    when 'carried_over' then ${day} - s.current_deadline
    when 'below_done' then ${day} - s.below_done_on
    end`
  const alert = sql<string | null>`case
    when ${status} = 'due_soon' and s.answer_by - ${day} <= ${rules.yellowDays}::int then 'yellow'
    when ${status} = 'overdue' and ${day} - s.answer_by >= ${rules.specialRedDays}::int then 'special_red'
    when ${status} = 'overdue' then 'red' end`
  const inForce = sql<SqlBool>`(s.from_day <= ${day} and coalesce(s.until_day, 'infinity'::date) > ${day})`
  return { inForce, status, grade, exception, exceptionDays, alert }
}
