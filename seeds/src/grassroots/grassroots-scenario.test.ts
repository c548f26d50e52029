import { listGrassrootsInput } from '@dondoc/contracts'
import type { OpenDatabase } from '@dondoc/database'
import { openTestDatabase } from '@dondoc/database/testing'
import { contextAt, listGrassroots, showGrassroots } from '@dondoc/operations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { grassrootsScenario } from './grassroots-scenario.ts'

let open: OpenDatabase
const system = () => contextAt(open.db, null, new Date('2026-02-02T02:00:00Z'))

beforeAll(async () => {
  open = await openTestDatabase()
  await grassrootsScenario(open.db, new Date('2026-02-02T02:00:00Z'))
}, 240_000)
afterAll(() => open.close())

test('the example rolls up to the sum of its thirteen cells, every committee in agreement', async () => {
  const list = await listGrassroots(system(), listGrassrootsInput.parse({ under: 'vd' }))
  // 43 and 21 in the cells of the first commune; 56 in the cells and 17 in the grassroots cell of the second.
  expect(list.total).toMatchObject({ cells: 13, official: 137 })
  expect(list.flags).toMatchObject({ 'too-few': 1, disagrees: 0, 'no-figures': 0 })
})

test('one committee was corrected, and says why', async () => {
  const view = await showGrassroots(system(), { code: 'vd.x1.cs1' })
  expect(view).toMatchObject({ agrees: true, version: 5 })
  expect(view?.history[0]?.reason).toMatch('chuyển sinh hoạt')
})

test('no real body has a figure that nobody reported', async () => {
  const list = await listGrassroots(system(), listGrassrootsInput.parse({ pageSize: 200 }))
  const invented = list.rows.filter(({ code, own }) => own !== null && !code.startsWith('vd'))
  expect(invented).toEqual([])
})

test('told again, it adds nothing', async () => {
  const count = async () => (await open.db.selectFrom('grassroots_entries').selectAll().execute()).length
  const before = await count()
  await grassrootsScenario(open.db, new Date('2026-02-02T02:00:00Z'))
  expect(await count()).toBe(before)
}, 120_000)
