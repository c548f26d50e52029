import type { LocalDate } from '@dondoc/domain/days'
import type { Need } from '@dondoc/domain/status'
import { type RawBuilder, type SqlBool, sql } from 'kysely'

/** Which rows of `assignment_states as s` wait for whose answer; a property test holds it equal to needsOf. */
export function needExpressions(asOf: LocalDate): Record<Need, RawBuilder<SqlBool>> {
  return {
    refusal: sql`(s.refused_on is not null)`,
    extension: sql`(s.extension_asked_on is not null)`,
    correction: sql`(s.disputed_on is not null)`,
    reply: sql`(s.reply_by is not null)`,
    late_reply: sql`(s.reply_by < ${asOf}::date)`,
  }
}
