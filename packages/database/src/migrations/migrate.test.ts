import { day } from '@dondoc/domain/days'
import { sortKey } from '@dondoc/domain/text'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../open/open-database.ts'
import { openTestDatabase } from '../testing/index.ts'
import { migrate, pendingMigrations } from './migrate.ts'

let open: OpenDatabase
beforeAll(async () => {
  open = await openTestDatabase()
})
afterAll(() => open.close())

test('a migrated database has nothing pending, and migrating again changes nothing', async () => {
  expect(await pendingMigrations(open.db)).toEqual([])
  await migrate(open.db)
  expect(await pendingMigrations(open.db)).toEqual([])
})

test('two periods of one organisation may touch but not overlap', async () => {
  await open.db.insertInto('organisations').values({ code: 'a', last_name: 'A', sort_key: 'A' }).execute()
  const period = {
    code: 'a',
    name: 'A',
    kind: 'department' as const,
    parent: null,
    led_by: null,
    group_name: null,
  }
  const insert = (from_day: string | null, until_day: string | null) =>
    open.db
      .insertInto('organisation_periods')
      .values({
        ...period,
        from_day: from_day ? day(from_day) : null,
        until_day: until_day ? day(until_day) : null,
      })
      .execute()
  await insert(null, '2025-02-03')
  await insert('2025-02-03', null)
  await expect(insert('2025-02-02', '2025-02-04')).rejects.toThrow(/organisation_periods_do_not_overlap/)
})

test('names are listed in the order of the Vietnamese dictionary, on every kind of database', async () => {
  const names = ['Đức Linh', 'Dân vận', 'Ea Kar', 'Đa Mi', 'Tánh Linh', 'Tân Hà', 'Tà Pứa']
  const rows = names.map((last_name, index) => ({
    code: `n${index}`,
    last_name,
    sort_key: sortKey(last_name),
  }))
  await open.db.insertInto('organisations').values(rows).execute()
  const sorted = await open.db
    .selectFrom('organisations')
    .select('last_name')
    .where('code', 'like', 'n%')
    .orderBy('sort_key')
    .execute()
  expect(sorted.map((row) => row.last_name)).toEqual([
    ...['Dân vận', 'Đa Mi', 'Đức Linh', 'Ea Kar', 'Tà Pứa', 'Tánh Linh', 'Tân Hà'],
  ])
})
