import { type Kysely, sql } from 'kysely'

/** Work may go on under another body: once, and then beside what that body was given itself. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table assignments
      drop constraint if exists assignments_task_id_organisation_code_key,
      add column taken_over_from uuid unique references assignments`.execute(db)
  await sql`drop index if exists assignments_given_once`.execute(db)
  await sql`
    create unique index assignments_given_once on assignments (task_id, organisation_code, role, parent_id)
    nulls not distinct where taken_over_from is null`.execute(db)
  await sql`alter table assignment_states add column answer_by date`.execute(db)
  await sql`update assignment_states set answer_by = current_deadline`.execute(db)
}
