import { randomUUID } from 'node:crypto'
import { insertReportRun, type OpenDatabase } from '@dondoc/database'
import { openTestDatabase } from '@dondoc/database/testing'
import { sampleConsolidatedFigures } from '@dondoc/reporting/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { queueReports } from './queue-reports.ts'

let open: OpenDatabase
const figures = sampleConsolidatedFigures()
beforeAll(async () => {
  open = await openTestDatabase()
  const run = { id: randomUUID(), requestKey: randomUUID(), period: '2023-Q4', cutOff: figures.asOf }
  const asked = { requestedAt: '2024-01-15T02:00:00Z', requestedBy: 'theo-doi' }
  await open.db.transaction().execute((tx) => insertReportRun(tx, { ...run, ...asked }, [figures]))
})
afterAll(() => open.close())

test('a report whose queueing the server broke off gets its job at the next try, and no second one', async () => {
  let tries = 0
  const boss = {
    async insert() {
      tries += 1
      if (tries === 1) throw Object.assign(new Error('deadlock detected'), { code: '40P01' })
      return []
    },
  }
  expect(await queueReports(open.db, boss)).toBe(1)
  expect(tries).toBe(2)
  expect(await queueReports(open.db, boss)).toBe(0)
})
