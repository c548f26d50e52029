import { type Kysely, sql } from 'kysely'

/** Who recorded a relation and its end, and by which paper; what was recorded before has neither. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table organisation_relations
      add column id uuid primary key default gen_random_uuid(),
      add column paper text,
      add column recorded_at timestamptz,
      add column recorded_by text,
      add column end_paper text,
      add column end_recorded_at timestamptz,
      add column end_recorded_by text`.execute(db)
  await sql`
    create function keep_relations() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' or old.until_day is not null or new.until_day is null
        or new.end_recorded_by is null or new.end_recorded_at is null
        or (new.id, new.code, new.relation, new.other, new.from_day, new.paper, new.recorded_at, new.recorded_by)
          is distinct from
          (old.id, old.code, old.relation, old.other, old.from_day, old.paper, old.recorded_at, old.recorded_by)
      then
        raise exception 'History is kept: a relation is ended once, and otherwise neither changed nor deleted.';
      end if;
      return new;
    end $$`.execute(db)
  await sql`
    create trigger organisation_relations_are_kept before update or delete on organisation_relations
    for each row execute function keep_relations()`.execute(db)
  await sql`
    create trigger organisation_relations_are_told after insert or update on organisation_relations
    for each statement execute function tell_of_change('organisations')`.execute(db)
}
