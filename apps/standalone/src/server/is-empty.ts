import type { Kysely, Tables } from '@dondoc/database'

/** Whether nothing was ever loaded. */
export async function isEmpty(db: Kysely<Tables>): Promise<boolean> {
  const found = await db.selectFrom('programmes').select('id').limit(1).executeTakeFirst()
  return found === undefined
}
