import { type Kysely, pendingMigrations, type Tables } from '@dondoc/database'
import { Hono } from 'hono'

/** Whether the process lives, and whether it can serve: the database answers and has this version's shape. */
export function health(db: Kysely<Tables>): Hono {
  return new Hono()
    .get('/healthz', (http) => http.json({ status: 'ok' }))
    .get('/readyz', async (http) => {
      try {
        const pending = await pendingMigrations(db)
        if (pending.length === 0) return http.json({ status: 'ready' })
        return http.json({ status: 'migrations pending', pending }, 503)
      } catch {
        return http.json({ status: 'database does not answer' }, 503)
      }
    })
}
