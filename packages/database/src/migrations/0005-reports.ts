import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table report_runs (
      id uuid primary key,
      request_key uuid not null unique,
      period text not null,
      cut_off date not null,
      requested_at timestamptz not null,
      requested_by text not null
    )`.execute(db)
  await sql`
    create table reports (
      code text primary key,
      run_id uuid not null references report_runs,
      position integer not null,
      kind text not null,
      organisation_code text references organisations,
      organisation_name text,
      figures jsonb not null,
      file_name text,
      queued_at timestamptz,
      file bytea,
      rendered_at timestamptz,
      failure text,
      unique (run_id, position)
    )`.execute(db)
  await sql`
    create index reports_to_queue on reports (run_id, position)
    where queued_at is null`.execute(db)
  await keepFrozen(db)
}

/** Figures never change once they were asked for, and a file is written once. */
async function keepFrozen(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_changed_report() returns trigger language plpgsql as $$
    begin
      if new.figures is distinct from old.figures or new.code is distinct from old.code then
        raise exception 'A report is frozen: its figures and code do not change.';
      end if;
      if old.file is not null and new.file is distinct from old.file then
        raise exception 'A report is frozen: its file is written once.';
      end if;
      return new;
    end $$`.execute(db)
  await sql`
    create trigger reports_are_frozen before update on reports
    for each row execute function refuse_changed_report()`.execute(db)
}
