import type { LocalDate } from '@dondoc/domain/days'
import { type QueueReason, queueReasons, type StatusRules } from '@dondoc/domain/status'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { needExpressions } from './need-expressions.ts'
import { isReleaseProposed } from './release-proposals.query.ts'
import { type StatusExpressions, statusExpressions } from './status-expression.ts'

interface Queued {
  readonly asOf: LocalDate
  readonly rules: StatusRules
  /** Bodies that no longer exist on the day. */
  readonly gone: readonly string[]
}

/** What an inner query has worked out already. */
type KnownDerivation = Pick<StatusExpressions, 'status' | 'alert' | 'exception'>

/** The place of `assignment_states as s` among queueReasons, null where it needs nobody; a property test holds it equal to queueReasonOf. */
export function queuePlace(
  { asOf, rules, gone }: Queued,
  known: KnownDerivation = statusExpressions(asOf, rules),
): RawBuilder<number | null> {
  const { status, alert, exception } = known
  const needs = needExpressions(asOf)
  const leads = (condition: RawBuilder<unknown>) =>
    sql<SqlBool>`(s.given_by is null and s.role = 'lead' and ${condition})`
  const asked = (need: keyof typeof needs) => sql<SqlBool>`(s.given_by is null and ${needs[need]})`
  const alerted = (level: string) => leads(sql`${alert} = ${level}`)
  const isLate = (kind: string) => leads(sql`${exception} = ${kind}`)
  const conditions: Record<QueueReason, RawBuilder<SqlBool>> = {
    late_reply: asked('late_reply'),
    reply: asked('reply'),
    refusal: asked('refusal'),
    extension: asked('extension'),
    correction: asked('correction'),
    acceptance_late: isLate('acceptance_late'),
    to_accept: leads(sql`${status} = 'awaiting_acceptance'`),
    release: sql`(s.given_by is null and ${status} = 'awaiting_document' and ${isReleaseProposed(asOf)})`,
    unassigned: sql`(s.organisation_code = any(${gone}::text[]) and s.accepted_on is null and s.withdrawn_on is null)`,
    special_red: alerted('special_red'),
    red: alerted('red'),
    carried_over: isLate('carried_over'),
    late_start: isLate('late_start'),
    below_done: isLate('below_done'),
    update_late: isLate('update_late'),
    yellow: alerted('yellow'),
  }
  const cases = queueReasons.map((reason, place) => sql`when ${conditions[reason]} then ${sql.lit(place)}`)
  return sql<number | null>`(case ${sql.join(cases, sql` `)} end)`
}
