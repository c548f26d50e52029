import type { LocalDate } from '@dondoc/domain/days'
import { type Kysely, sql } from 'kysely'
import { insertPostHolder } from '../queries/posts/posts.query.ts'
import type { Tables } from '../tables/tables.ts'

/** An account that holds the post from the day on, for tests of what follows the account; its name is its id. */
export async function insertAccount(
  db: Kysely<Tables>,
  { name, postId, from }: { name: string; postId: string; from: LocalDate },
): Promise<void> {
  await sql`
    insert into "user" ("id", "name", "email", "emailVerified", "username")
    values (${name}, ${name}, ${`${name}@dondoc.invalid`}, false, ${name})`.execute(db)
  await insertPostHolder(db, { postId, userId: name, from })
}
