import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from '../tables/tables.ts'
import type { OpenDatabase } from './open-database.ts'
import { plainValues } from './plain-values.ts'

/** The server did not answer, or refused; the address is shown without its password. */
export class DatabaseUnreachable extends Error {
  constructor(url: string, cause: Error) {
    super(`PostgreSQL at ${withoutPassword(url)} cannot be used: ${reasonOf(cause)}.`, { cause })
    this.name = 'DatabaseUnreachable'
  }
}

const oldestVersion = 150_000

/** A pool of connections to a PostgreSQL server, 15 or newer. */
export async function openServer(url: string): Promise<OpenDatabase> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    types: { getTypeParser: (type, format) => plainValues[type] ?? pg.types.getTypeParser(type, format) },
  })
  // A connection that the server drops while idle is replaced by the pool; unheard, it would end the process.
  pool.on('error', () => {})
  try {
    const { rows } = await pool.query<{ version: number }>(
      "select current_setting('server_version_num')::int as version",
    )
    if ((rows[0]?.version ?? 0) < oldestVersion) throw new Error('it is older than PostgreSQL 15')
  } catch (error) {
    await pool.end()
    throw new DatabaseUnreachable(url, error instanceof Error ? error : new Error(String(error)))
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { db, handle: { kind: 'server', url }, close: () => db.destroy() }
}

function withoutPassword(url: string): string {
  const parsed = URL.parse(url)
  if (!parsed) return 'the given address'
  return `${parsed.protocol}//${parsed.host}${parsed.pathname}`
}

function reasonOf(error: Error & { code?: string }): string {
  if (error instanceof AggregateError) return error.errors.map((one: Error) => one.message).join(', ')
  return error.message || error.code || error.name
}
