import { sql } from 'kysely'
import type { OpenDatabase } from './open-database.ts'

/** Any number that nothing else locks. */
const turn = 2811

/** Does the work while no other process of the same server does it; the embedded database has one process alone. */
export async function takeTurns<Result>(open: OpenDatabase, work: () => Promise<Result>): Promise<Result> {
  if (open.handle.kind === 'embedded') return work()
  return open.db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${turn})`.execute(connection)
    try {
      return await work()
    } finally {
      await sql`select pg_advisory_unlock(${turn})`.execute(connection)
    }
  })
}
