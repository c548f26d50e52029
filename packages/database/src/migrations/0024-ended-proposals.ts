import { type Kysely, sql } from 'kysely'

/**
 * A proposal that the register no longer speaks for ends on a day and may be made anew on a later one, so that the queue of a day
 * stays as it was seen.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table release_proposals
      add column ended_on date,
      add constraint release_proposals_end_once check (declined_on is null or ended_on is null),
      drop constraint release_proposals_pkey,
      add primary key (task_id, registered_id, proposed_on)`.execute(db)
  await sql`
    create unique index release_proposals_open_once on release_proposals (task_id, registered_id)
    where declined_on is null and ended_on is null`.execute(db)
}
