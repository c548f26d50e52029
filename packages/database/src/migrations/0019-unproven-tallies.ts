import { type QueryExecutorProvider, sql } from 'kysely'

/** Closed work without its product is tallied as such: the board need not walk through what was accepted lately. */
export async function up(db: QueryExecutorProvider): Promise<void> {
  await sql`
    alter table closed_tallies
      add column unproven_on date,
      drop constraint closed_tallies_have_one_row_a_day`.execute(db)
  await sql`delete from closed_tallies`.execute(db)
  await sql`
    insert into closed_tallies (organisation_code, role, given_by, status, grade, unproven_on, on_day, count)
    select s.organisation_code, s.role, s.given_by,
      case when s.withdrawn_on is null then 'done' else 'withdrawn' end,
      case
        when s.withdrawn_on is not null then null
        when s.answer_by is null then 'not_assessed'
        when s.evidence_date > s.answer_by then 'late'
        when s.evidence_date = s.answer_by then 'on_time'
        else 'early' end,
      case when s.evidence_date is not null and s.withdrawn_on is null
        and s.facts #>> '{evidence,file,id}' is null then s.accepted_on end,
      edge.on_day, sum(edge.n)
    from assignment_states s
    cross join lateral (values (s.from_day, 1), (s.until_day, -1)) as edge(on_day, n)
    where (s.accepted_on is not null or s.withdrawn_on is not null) and edge.on_day is not null
    group by 1, 2, 3, 4, 5, 6, 7
    having sum(edge.n) <> 0`.execute(db)
  await sql`
    alter table closed_tallies add constraint closed_tallies_have_one_row_a_day
      unique nulls not distinct (organisation_code, role, given_by, status, grade, unproven_on, on_day)`.execute(
    db,
  )
}
