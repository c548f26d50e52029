import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table structure_decisions (
      id uuid primary key,
      position integer not null check (position > 0),
      corrects uuid unique references structure_decisions,
      number text,
      signed_on date,
      issuer text,
      subject text not null,
      document_id uuid references documents,
      effective_on date not null,
      changes jsonb not null,
      reason text,
      recorded_at timestamptz not null,
      recorded_by text not null,
      constraint a_correction_says_why check (corrects is null or reason is not null)
    )`.execute(db)
  await sql`
    create unique index structure_decisions_in_order on structure_decisions (position)
    where corrects is null`.execute(db)
  await sql`
    create trigger structure_decisions_are_kept before update or delete on structure_decisions
    for each row execute function refuse_changed_history()`.execute(db)
  await sql`
    alter table organisation_periods
      add column started_by uuid references structure_decisions,
      add column ended_by uuid references structure_decisions`.execute(db)
  await createRelations(db)
  await holdLivesTogether(db)
}

/** Beside 'belongs to' and 'is led by', which every period says itself. */
async function createRelations(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table organisation_relations (
      code text not null references organisations,
      relation text not null,
      other text not null references organisations,
      from_day date,
      until_day date,
      check (code <> other),
      check (from_day < until_day),
      constraint organisation_relations_are_said_once exclude using gist
        (code with =, relation with =, other with =, daterange(from_day, until_day) with &&)
    )`.execute(db)
}

/**
 * What no single row can say, checked when the transaction ends: a life has no gap, a superior exists for as long as a period
 * names it, and no line of superiors comes back to where it began. A new circle runs through a period that was written.
 */
async function holdLivesTogether(db: Kysely<unknown>): Promise<void> {
  await sql`create index organisation_periods_by_code on organisation_periods (code, from_day)`.execute(db)
  await sql`create index organisation_periods_by_parent on organisation_periods (parent)`.execute(db)
  await sql`
    create function hold_lives_together() returns trigger language plpgsql as $$
    declare
      touched text := coalesce(new.code, old.code);
    begin
      if exists (
        select 1 from (
          select until_day, lead(code) over life as next_code, lead(from_day) over life as next_from
          from organisation_periods where code = touched
          window life as (order by from_day nulls first)
        ) periods
        where next_code is not null and until_day is distinct from next_from
      ) then
        raise exception 'The life of % has a gap.', touched
          using errcode = 'check_violation', constraint = 'organisation_lives_have_no_gap';
      end if;
      if exists (
        select 1 from (
          select * from organisation_periods where code = touched and parent is not null
          union all
          select * from organisation_periods where parent = touched
        ) p
        where not coalesce((
          select range_agg(daterange(s.from_day, s.until_day)) @> daterange(p.from_day, p.until_day)
          from organisation_periods s where s.code = p.parent
        ), false)
      ) then
        raise exception 'A superior of or in % is missing.', touched
          using errcode = 'check_violation', constraint = 'organisation_superiors_exist';
      end if;
      if exists (
        with recursive line (code, days, steps) as (
          select parent, daterange(from_day, until_day), 1 from organisation_periods
          where code = touched and parent is not null
          union all
          select p.parent, line.days * daterange(p.from_day, p.until_day), line.steps + 1
          from line join organisation_periods p
            on p.code = line.code and daterange(p.from_day, p.until_day) && line.days
          where p.parent is not null and line.code <> touched and line.steps < 100
        )
        select 1 from line where code = touched
      ) then
        raise exception 'The superiors of % lead in a circle.', touched
          using errcode = 'check_violation', constraint = 'organisation_structure_has_no_circle';
      end if;
      return null;
    end $$`.execute(db)
  await sql`
    create constraint trigger lives_hold_together
    after insert or update or delete on organisation_periods
    deferrable initially deferred for each row execute function hold_lives_together()`.execute(db)
}
