import { type Kysely, sql } from 'kysely'

/** Since when all that a body gave out below is done. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table assignment_states add column below_done_on date`.execute(db)
  await sql`update assignment_states set facts = facts || '{"belowDoneOn": null}'`.execute(db)
}
