import type { LocalDate } from '@dondoc/domain/days'
import {
  type CadenceSpell,
  cadenceSpells,
  lastClosedPeriod,
  monthsOf,
  type StatusRules,
} from '@dondoc/domain/status'
import { type RawBuilder, type SqlBool, sql } from 'kysely'

/** Whether an update of work that names no cadence is late on the day, and the day on which it was due. */
interface OfficeUpdate {
  readonly isLate: RawBuilder<SqlBool>
  /** Null where it is not late. */
  readonly missedOn: RawBuilder<string | null>
}

/** updateDueOn by the office's cadences, restated: the first of them of which a period that closed has no entry. */
export function officeUpdate(asOf: LocalDate, rules: StatusRules): OfficeUpdate {
  const missed = cadenceSpells(rules).flatMap((spell) => missedUnder(spell, asOf))
  if (missed.length === 0) return { isLate: sql`false`, missedOn: sql`null::date` }
  const cases = missed.map(({ isLate, missedOn }) => sql`when ${isLate} then ${missedOn}`)
  return {
    isLate: sql`(${sql.join(
      missed.map(({ isLate }) => isLate),
      sql` or `,
    )})`,
    missedOn: sql`case ${sql.join(cases, sql` `)} end`,
  }
}

/** None where no period that the cadence asks for has closed. */
function missedUnder({ cadence, asksFrom, until }: CadenceSpell, asOf: LocalDate): OfficeUpdate[] {
  const { from } = lastClosedPeriod(cadence, until !== null && until < asOf ? until : asOf)
  if (asksFrom !== null && from < asksFrom) return []
  const closedFrom = sql`${from}::date`
  const [periodMonths, settled] = [
    sql`${monthsOf[cadence]}::int`,
    sql`greatest(s.begins_on - 1, s.last_progress_on, ${asksFrom}::date - 1)`,
  ]
  return [
    {
      isLate: sql`(s.begins_on <= ${closedFrom} and coalesce(s.last_progress_on, '-infinity') < ${closedFrom})`,
      missedOn: sql`(date_trunc('month', ${settled}::timestamp)
        + make_interval(months => 2 * ${periodMonths} - (extract(month from ${settled})::int - 1) % ${periodMonths})
        - interval '1 day')::date`,
    },
  ]
}
