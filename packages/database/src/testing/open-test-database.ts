import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../migrations/migrate.ts'
import { type OpenDatabase, openDatabase } from '../open/open-database.ts'
import { preparedFolder } from './prepared-folder.ts'

/**
 * A migrated, empty database for one test file: on the server of `DATABASE_URL` where that is set, else PGlite in a
 * copied folder. Closing it throws it away.
 */
export async function openTestDatabase(): Promise<OpenDatabase> {
  const server = process.env.DATABASE_URL
  return server ? onServer(server) : inFolder()
}

async function inFolder(): Promise<OpenDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-test-'))
  await cp(await preparedFolder(), folder, { recursive: true })
  const open = await openDatabase({ folder })
  return {
    ...open,
    close: async () => {
      await open.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function onServer(server: string): Promise<OpenDatabase> {
  const name = `dondoc_test_${randomUUID().replaceAll('-', '')}`
  await administer(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const open = await openDatabase({ url: url.href })
  await migrate(open.db)
  return {
    ...open,
    close: async () => {
      await open.close()
      await administer(server, `drop database ${name} with (force)`)
    },
  }
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
