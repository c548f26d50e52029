import type { LocalDate } from '@dondoc/domain/days'
import type { DocumentStanding } from '@dondoc/domain/documents'
import { type RawBuilder, sql } from 'kysely'

/** `standingOf` in SQL over a row `r` of registered_documents; a property test holds the two equal. */
export function documentStandingExpression(day: LocalDate): RawBuilder<DocumentStanding> {
  return sql<DocumentStanding>`case
    when r.ended_on <= ${day}::date then r.ended_how
    when r.origin = 'cited' then 'only_cited'
    when r.in_force_from > ${day}::date then 'not_yet_in_force'
    else 'in_force' end`
}
