import type { LocalDate } from '@dondoc/domain/days'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables/tables.ts'

/** By hand: every organisation of the day with its depth, a superior before its subordinates. */
export async function structureByHand(db: Kysely<Tables>, on: LocalDate) {
  const { rows } = await sql<{ code: string; name: string; depth: number }>`
    with recursive alive as materialized (
      select code, name, parent from organisation_periods
      where (from_day is null or from_day <= ${on}::date) and (until_day is null or until_day > ${on}::date)
    ), line (code, name, depth, path) as (
      select code, name, 0, array[code] from alive where parent is null
      union all
      select a.code, a.name, line.depth + 1, line.path || a.code from line join alive a on a.parent = line.code
    )
    select code, name, depth from line order by path`.execute(db)
  return rows
}

/** By hand: for every organisation of the day, how many assignments of each status it and all below it hold. */
export async function rollUpByHand(db: Kysely<Tables>, on: LocalDate) {
  const { rows } = await sql<{ code: string; status: string; count: number }>`
    with recursive alive as materialized (
      select code, parent from organisation_periods
      where (from_day is null or from_day <= ${on}::date) and (until_day is null or until_day > ${on}::date)
    ), above (code, superior) as (
      select code, code from alive
      union all
      select above.code, a.parent from above join alive a on a.code = above.superior where a.parent is not null
    ), held as materialized (
      select organisation_code, case
          when withdrawn_on is not null then 'withdrawn'
          when accepted_on is not null then 'done'
          when evidence_date is not null then 'awaiting_acceptance'
          when disputed_on is not null then 'under_correction'
          when awaits_document then 'awaiting_document'
          when begins_on > ${on}::date then 'not_yet_begun'
          when schedule_kind in ('standing', 'recurring', 'from') then 'standing'
          when answer_by is null then 'no_deadline'
          when answer_by < ${on}::date then 'overdue'
          when answer_by - ${on}::date <= 7 then 'due_soon'
          else 'in_progress' end as status, count(*) as count
      from assignment_states
      where from_day <= ${on}::date and (until_day is null or until_day > ${on}::date)
      group by 1, 2
    )
    select above.superior as code, held.status, sum(held.count)::int as count
    from held join above on above.code = held.organisation_code
    group by 1, 2`.execute(db)
  return rows
}
