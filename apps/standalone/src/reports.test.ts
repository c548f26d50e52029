import { startWorker } from '@dondoc/worker'
import { strFromU8, unzipSync } from 'fflate'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from './testing/start-test-server.ts'

type Client = Awaited<ReturnType<TestServer['as']>>

const log = pino({ level: 'silent' })
let server: TestServer
let desk: Client
beforeAll(async () => {
  server = await startTestServer(new Date('2024-01-15T02:00:00Z'))
  desk = await server.as('theo-doi')
})
afterAll(() => server.close())

async function finished(runId: string) {
  for (let wait = 0; wait < 300; wait += 1) {
    const run = await desk.api.reports.run.query({ runId })
    if (run.finishedAt) return run
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The reports did not come.')
}

describe('reports of the fourth quarter of 2023', () => {
  test('one for each body that holds work and the consolidated one, though the worker is stopped on the way', async () => {
    const asked = { period: '2023-Q4', requestKey: '4f4a6c1e-6a47-4d52-9d0c-0d3f5b9b1f10' }
    const { runId } = await desk.api.reports.request.mutate(asked)
    const again = await desk.api.reports.request.mutate(asked)
    expect(again.runId).toBe(runId)

    const first = await startWorker(server.open, log)
    while ((await desk.api.reports.run.query({ runId })).rendered < 3)
      await new Promise((resolve) => setTimeout(resolve, 50))
    await first.stop()
    const second = await startWorker(server.open, log)
    const run = await finished(runId)
    await second.stop()

    // 31 bodies hold work: BTV, 6 agencies, 6 delegations, 3 civil affairs committees, the Youth Union, 14 committees.
    expect(run).toMatchObject({
      total: 32,
      rendered: 32,
      failed: 0,
      periodWords: 'quý IV năm 2023',
      cutOff: '2023-12-31',
    })
    expect(new Set(run.reports.map((report) => report.code)).size).toBe(32)

    const zip = await desk.download(`/api/report-runs/${runId}/zip`)
    const entries = unzipSync(new Uint8Array(await zip.arrayBuffer()))
    expect(Object.keys(entries).sort()).toEqual(run.reports.map((report) => report.fileName).sort())
  }, 90_000)

  test('the paper prints its code and the figures of the cut-off day, not of today', async () => {
    const [run] = await desk.api.reports.runs.query()
    const { reports } = await desk.api.reports.run.query({ runId: run?.id ?? '' })
    const code = reports.find((report) => report.organisation?.code === 'bt.bdv')?.code ?? ''
    const response = await desk.download(`/api/reports/${code}/file`)
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/)
    const parts = unzipSync(new Uint8Array(await response.arrayBuffer()))
    const words = Object.entries(parts)
      .filter(([name]) => /^word\/(document|footer\d*)\.xml$/.test(name))
      .map(([, part]) => strFromU8(part).replace(/<[^>]+>/g, ''))
      .join('\n')
    expect(words).toContain(code)
    expect(words).toContain('BAN DÂN VẬN')
    expect(words).toContain('ĐẢNG CỘNG SẢN VIỆT NAM')
  })
})

test.runIf(process.env.DATABASE_URL)(
  "two workers share a server's queue and draw no report twice",
  async () => {
    const drawn: string[] = []
    const listening = pino({ level: 'info' }, { write: (line: string) => void drawn.push(line) })
    const { runId } = await desk.api.reports.request.mutate({
      period: '2023-11',
      requestKey: crypto.randomUUID(),
    })
    const workers = await Promise.all([
      startWorker(server.open, listening),
      startWorker(server.open, listening),
    ])
    const run = await finished(runId)
    for (const worker of workers) await worker.stop()
    const lines = drawn
      .map((line): { report?: string; kept?: boolean } => JSON.parse(line))
      .filter((line) => line.report)
    expect(lines.map((line) => line.report).sort()).toEqual(run.reports.map((report) => report.code).sort())
    expect(lines.every((line) => line.kept)).toBe(true)
  },
  90_000,
)

test('a period that has not closed, or is none, is refused', async () => {
  const ask = (period: string) => desk.api.reports.request.mutate({ period, requestKey: crypto.randomUUID() })
  await expect(ask('2024')).rejects.toMatchObject({
    data: { refusal: { code: 'period-not-closed', facts: { cutOff: '2024-12-31' } } },
  })
  await expect(ask('2024-01-01..2024-01-15')).rejects.toMatchObject({
    data: { refusal: { code: 'period-not-closed' } },
  })
  await expect(ask('quý bốn')).rejects.toMatchObject({ data: { refusal: { code: 'period-not-understood' } } })
  await expect(ask('2022')).rejects.toMatchObject({ data: { refusal: { code: 'nothing-to-report' } } })
})

test('a report is frozen: neither its figures nor its file change', async () => {
  const change = server.open.db.updateTable('reports').set({ figures: '{}' }).execute()
  await expect(change).rejects.toThrow(/frozen/)
})

test('a focal officer reads the own report and no other', async () => {
  const focal = await server.as('dau-moi')
  const [run] = await focal.api.reports.runs.query()
  const mine = await focal.api.reports.run.query({ runId: run?.id ?? '' })
  expect(mine.reports.map((report) => report.organisation?.code)).toEqual(['bt.tp'])
  const all = await desk.api.reports.run.query({ runId: run?.id ?? '' })
  const other = all.reports.find((report) => report.organisation?.code === 'bt.bb')
  expect((await focal.download(`/api/reports/${other?.code}/file`)).status).toBe(404)
  await expect(
    focal.api.reports.request.mutate({ period: '2023', requestKey: crypto.randomUUID() }),
  ).rejects.toMatchObject({
    data: { refusal: { code: 'not-permitted' } },
  })
})
