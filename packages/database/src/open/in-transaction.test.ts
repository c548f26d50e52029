import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../testing/open-test-database.ts'
import { inTransaction } from './in-transaction.ts'
import type { OpenDatabase } from './open-database.ts'

let open: OpenDatabase
beforeAll(async () => {
  open = await openTestDatabase()
  await sql`create table counts (name text primary key, count integer not null)`.execute(open.db)
  await sql`insert into counts values ('a', 0), ('b', 0)`.execute(open.db)
})
afterAll(() => open.close())

const counts = async () =>
  (await sql<{ count: number }>`select count from counts order by name`.execute(open.db)).rows

/** Raises SQLSTATE as a server does. */
const raise = (state: string) =>
  sql`do ${sql.raw(`$$ begin raise exception 'a clash' using errcode = '${state}'; end $$`)}`

test('a transaction that the server broke off is done again from its start, and counts once', async () => {
  let tries = 0
  await inTransaction(open.db, async (tx) => {
    tries += 1
    await sql`update counts set count = count + 1`.execute(tx)
    if (tries < 3) await raise(tries === 1 ? '40P01' : '40001').execute(tx)
  })
  expect(tries).toBe(3)
  expect(await counts()).toEqual([{ count: 1 }, { count: 1 }])
})

test('one that clashes every time ends with the error, after a few tries', async () => {
  let tries = 0
  const work = inTransaction(open.db, async (tx) => {
    tries += 1
    await raise('40P01').execute(tx)
  })
  await expect(work).rejects.toMatchObject({ code: '40P01' })
  expect(tries).toBe(5)
})

test('any other failure is told at once', async () => {
  let tries = 0
  const work = inTransaction(open.db, async () => {
    tries += 1
    throw new RangeError('no')
  })
  await expect(work).rejects.toThrow('no')
  expect(tries).toBe(1)
})

// The embedded database has one connection: nothing runs at once there.
test.runIf(process.env.DATABASE_URL)('two that wait for each other are both kept', async () => {
  const [before] = await counts()
  const bothHold = holdUntil(2)
  const add = (first: string, second: string) => {
    let isFirstTry = true
    return inTransaction(open.db, async (tx) => {
      await sql`update counts set count = count + 1 where name = ${first}`.execute(tx)
      if (isFirstTry) await bothHold()
      isFirstTry = false
      await sql`update counts set count = count + 1 where name = ${second}`.execute(tx)
    })
  }
  await Promise.all([add('a', 'b'), add('b', 'a')])
  const grown = (before?.count ?? 0) + 2
  expect(await counts()).toEqual([{ count: grown }, { count: grown }])
})

/** Lets nobody go on before so many have come. */
function holdUntil(count: number): () => Promise<void> {
  let come = 0
  const { promise, resolve } = Promise.withResolvers<void>()
  return () => {
    come += 1
    if (come === count) resolve()
    return promise
  }
}
