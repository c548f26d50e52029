import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables/tables.ts'

/** Makes every statement that writes to a table fail, as a server that is lost does; gives the way to mend it. */
export async function breakOff(db: Kysely<Tables>, table: keyof Tables): Promise<() => Promise<void>> {
  await sql`create function break_off() returns trigger language plpgsql as
    $$ begin raise exception 'broken off'; end $$`.execute(db)
  await sql`create trigger breaks_off after insert or update on ${sql.table(table)}
    execute function break_off()`.execute(db)
  return async () => {
    await sql`drop function break_off cascade`.execute(db)
  }
}
