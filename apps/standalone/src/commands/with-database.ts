import { databasePlace, type Kysely, migrate, openDatabase, type Tables } from '@dondoc/database'

/** Opens the database that the environment names, does the work and closes it again. */
export async function withDatabase<Result>(work: (db: Kysely<Tables>) => Promise<Result>): Promise<Result> {
  const open = await openDatabase(databasePlace(process.env))
  try {
    await migrate(open.db)
    return await work(open.db)
  } finally {
    await open.close()
  }
}
