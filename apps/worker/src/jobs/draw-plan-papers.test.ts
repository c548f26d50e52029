import { randomUUID } from 'node:crypto'
import type { OpenDatabase } from '@dondoc/database'
import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import { day } from '@dondoc/domain/days'
import type { PlanFigures } from '@dondoc/domain/plans'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorker } from '../start-worker.ts'
import { drawPlanPapers } from './draw-plan-papers.ts'

let open: OpenDatabase
const logged: string[] = []
const log = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) })
const figures: PlanFigures = {
  ...{ code: 'KH-1', edition: 1, issuedOn: day('2024-01-15'), recipients: [] },
  issuer: {
    ...{ code: 'hu', name: 'Huyện ủy Tuy Phong', kind: 'district_committee' },
    ...{ superior: 'Tỉnh ủy Bình Thuận', place: 'Tuy Phong' },
  },
  ...{ programme: 'Chương trình hành động', assignedBy: 'Tỉnh ủy', purpose: '', lines: [] },
}

beforeAll(async () => {
  open = await openTestDatabase()
  await insertTask(open.db)
  const { id } = await open.db.selectFrom('programmes').select('id').executeTakeFirstOrThrow()
  const plan = { id: randomUUID(), programme_id: id, organisation_code: 'issuer', version: 1 }
  await open.db.insertInto('plans').values(plan).execute()
  // The first lacks all that a paper prints.
  const papers = [{ code: 'KH-0' }, figures].map((one, index) => ({
    ...{ code: one.code, plan_id: plan.id, edition: index, figures: JSON.stringify(one) },
  }))
  await open.db.insertInto('plan_papers').values(papers).execute()
})
afterAll(() => open.close())

const failures = () =>
  open.db.selectFrom('plan_papers').select(['code', 'failure', 'file_name']).orderBy('code').execute()

test('a paper that cannot be drawn is logged by its code with the error, and holds up no other', async () => {
  expect(await drawPlanPapers(open.db, log)).toBe(2)
  expect(await failures()).toMatchObject([
    { code: 'KH-0', failure: expect.any(String), file_name: null },
    { code: 'KH-1', failure: null, file_name: expect.any(String) },
  ])
  expect(logged.map((line) => JSON.parse(line))).toMatchObject([
    { paper: 'KH-0', err: { message: expect.any(String) } },
  ])
  expect(await drawPlanPapers(open.db, log)).toBe(0)
})

test('once a worker starts it is drawn again', async () => {
  logged.length = 0
  const worker = await startWorker(open, log)
  await expect.poll(() => logged.join(''), { timeout: 20_000 }).toContain('KH-0')
  await worker.stop()
})
