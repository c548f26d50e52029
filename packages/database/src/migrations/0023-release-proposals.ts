import { type Kysely, sql } from 'kysely'

/** Documents that a task may wait for: proposed to the desk once they are registered, until the desk decides. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table release_proposals (
      task_id uuid not null references tasks,
      registered_id uuid not null references registered_documents,
      proposed_on date not null,
      declined_on date,
      declined_by text,
      primary key (task_id, registered_id),
      constraint release_proposals_are_declined_by_somebody check ((declined_on is null) = (declined_by is null))
    )`.execute(db)
  await sql`create index release_proposals_by_document on release_proposals (registered_id)`.execute(db)
  await sql`
    create trigger work_is_told_by_release_proposals after insert or update or delete on release_proposals
    for each statement execute function tell_of_change('work')`.execute(db)
}
