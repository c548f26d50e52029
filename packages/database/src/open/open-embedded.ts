import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { Kysely, PGliteDialect } from 'kysely'
import type { Tables } from '../tables/tables.ts'
import { lockDataFolder } from './data-folder-lock.ts'
import type { OpenDatabase } from './open-database.ts'
import { plainValues } from './plain-values.ts'

/** PostgreSQL inside this process, with its files under the folder. */
export async function openEmbedded(folder: string): Promise<OpenDatabase> {
  const lock = await lockDataFolder(folder)
  try {
    const pglite = await PGlite.create(join(folder, 'database'), {
      extensions: { btree_gist, pg_trgm },
      parsers: plainValues,
    })
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) })
    return {
      db,
      handle: { kind: 'embedded', pglite },
      close: async () => {
        await db.destroy()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}
