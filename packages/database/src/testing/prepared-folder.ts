import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../migrations/migrate.ts'
import { openDatabase } from '../open/open-database.ts'

/** A migrated data folder, made once per shape of the database and copied by every test file. */
export async function preparedFolder(): Promise<string> {
  const folder = join(tmpdir(), `dondoc-prepared-${await shapeOfDatabase()}`)
  if (existsSync(folder)) return folder
  const building = await mkdtemp(join(tmpdir(), 'dondoc-preparing-'))
  const open = await openDatabase({ folder: building })
  await migrate(open.db)
  await open.close()
  // Two files may prepare at once; the first to finish wins and both copies are the same.
  await rename(building, folder).catch(() => rm(building, { recursive: true, force: true }))
  return folder
}

async function shapeOfDatabase(): Promise<string> {
  const migrations = new URL('../migrations/', import.meta.url)
  const names = (await readdir(migrations)).sort()
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, migrations), 'utf8')))
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 16)
}
