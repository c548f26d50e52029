import { day } from '@dondoc/domain/days'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../open/open-database.ts'
import { openTestDatabase } from '../../testing/open-test-database.ts'
import { insertOrganisations } from './organisations.query.ts'

let open: OpenDatabase
beforeAll(async () => {
  open = await openTestDatabase()
})
afterAll(() => open.close())

const period = (
  code: string,
  parent: string | null,
  from: string | null,
  until: string | null,
): OrganisationPeriod => ({
  ...{ code, name: code, kind: 'mass_organisation', parent, ledBy: null, group: null },
  ...{ from: from === null ? null : day(from), until: until === null ? null : day(until) },
})
const insert = (...periods: OrganisationPeriod[]) =>
  open.db.transaction().execute((tx) => insertOrganisations(tx, periods, []))

test.each<[string, RegExp, OrganisationPeriod[]]>([
  [
    'a life with a gap',
    /gap/,
    [period('a', null, null, '2025-02-01'), period('a', null, '2025-03-01', null)],
  ],
  [
    'a superior that ends too early',
    /superior/i,
    [period('b', null, null, '2025-02-01'), period('c', 'b', null, null)],
  ],
  [
    'a superior that begins too late',
    /superior/i,
    [period('d', null, '2025-02-01', null), period('e', 'd', null, null)],
  ],
  [
    'a circle that closes only on some days',
    /circle/,
    [
      period('f', 'g', '2025-02-01', null),
      period('f', null, null, '2025-02-01'),
      period('g', 'h', null, null),
      period('h', 'f', null, null),
    ],
  ],
])('the database itself refuses %s, and keeps nothing of it', async (_name, message, periods) => {
  await expect(insert(...periods)).rejects.toThrow(message)
  const codes = periods.map(({ code }) => code)
  const kept = await open.db.selectFrom('organisations').where('code', 'in', codes).selectAll().execute()
  expect(kept).toEqual([])
})

test('what is broken between two statements and whole at the end is recorded', async () => {
  await insert(period('m', null, null, null), period('n', 'm', null, null))
  await open.db.transaction().execute(async (tx) => {
    await tx
      .updateTable('organisation_periods')
      .set({ until_day: day('2025-02-01') })
      .where('code', '=', 'm')
      .execute()
    await tx
      .updateTable('organisation_periods')
      .set({ until_day: day('2025-02-01') })
      .where('code', '=', 'n')
      .execute()
  })
  const ended = await open.db
    .selectFrom('organisation_periods')
    .select(['code', 'until_day'])
    .where('code', 'in', ['m', 'n'])
    .orderBy('code')
    .execute()
  expect(ended.map(({ until_day }) => until_day)).toEqual(['2025-02-01', '2025-02-01'])
})

test('a superior cannot end alone, though its own row is whole', async () => {
  await insert(period('p', null, null, null), period('q', 'p', null, null))
  const ending = open.db
    .updateTable('organisation_periods')
    .set({ until_day: day('2025-02-01') })
    .where('code', '=', 'p')
  await expect(ending.execute()).rejects.toThrow(/superior/i)
})
