import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDondocClient } from '@dondoc/client'
import type { UploadedDraft } from '@dondoc/contracts'
import { unzipSync } from 'fflate'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { plan } from './testing/plans.ts'
import { type RunningProcess, startProcess } from './testing/start-process.ts'

/** The process as a person starts it, with the embedded database in a folder of its own. */
describe.skipIf(process.env.DATABASE_URL)('the standalone process', () => {
  let folder: string
  let running: RunningProcess | null = null
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dondoc-standalone-'))
  })
  afterEach(() => running?.end('SIGKILL'))
  afterAll(() => rm(folder, { recursive: true, force: true }))

  async function start(environment: Record<string, string> = {}): Promise<RunningProcess> {
    running = await startProcess({ DATA_DIR: folder, ...environment })
    return running
  }

  async function deskOf({ url, welcome }: RunningProcess) {
    const password = /theo-doi\s+(\S+)/.exec(welcome)?.[1] ?? ''
    const client = createDondocClient({ url })
    await client.signIn('theo-doi', password)
    return client
  }

  test('prints the address, the sign-ins of four posts and where the data lies, and stops cleanly', async () => {
    const first = await start()
    expect(first.welcome).toContain('200 việc được giao')
    for (const post of ['theo-doi', 'dau-moi', 'lanh-dao', 'quan-tri']) expect(first.welcome).toContain(post)
    expect(first.welcome).toContain(folder)
    expect(await first.end('SIGINT')).toBe(0)
  }, 60_000)

  test('a second start loads nothing twice and keeps the passwords', async () => {
    const again = await start()
    expect(again.welcome).not.toContain('việc được giao')
    const desk = await deskOf(again)
    expect((await desk.api.board.show.query({})).total).toBe(200)
    expect(await again.end('SIGTERM')).toBe(0)
  }, 60_000)

  test('killed while it writes reports, it goes on where it was: none is lost and none is doubled', async () => {
    const killed = await start()
    const desk = await deskOf(killed)
    const { runId } = await desk.api.reports.request.mutate({
      period: '2023-Q4',
      requestKey: crypto.randomUUID(),
    })
    let rendered = 0
    while (rendered === 0) rendered = (await desk.api.reports.run.query({ runId })).rendered
    await killed.end('SIGKILL')
    expect(rendered).toBeLessThan(32)

    const resumed = await deskOf(await start())
    while ((await resumed.api.reports.run.query({ runId })).finishedAt === null) await pause()
    const run = await resumed.api.reports.run.query({ runId })
    expect(run).toMatchObject({ total: 32, rendered: 32, failed: 0 })
    expect(new Set(run.reports.map((report) => report.code)).size).toBe(32)
    const zip = await resumed.download(`/api/report-runs/${runId}/zip`)
    expect(Object.keys(unzipSync(new Uint8Array(await zip.arrayBuffer())))).toHaveLength(32)
  }, 90_000)

  test('killed while a directive is being put right, it has every edit that it acknowledged', async () => {
    const killed = await start()
    const desk = await deskOf(killed)
    const bytes = new TextEncoder().encode(plan(1))
    const uploaded = await desk.upload('/api/drafts?fileName=ke-hoach.md', bytes)
    const { draftId } = (await uploaded.json()) as UploadedDraft
    while ((await desk.api.drafts.show.query({ draftId })).stage !== 'read') await pause()
    let acknowledged = 0
    const type = async () => {
      for (;;) {
        const change = { text: `Theo dõi kế hoạch, lần ${acknowledged + 1}.` }
        const command = { type: 'change-task', task: 't3', change } as const
        await desk.api.drafts.edit.mutate({ draftId, seen: acknowledged, command })
        acknowledged += 1
      }
    }
    const cut = type().catch(() => 'cut')
    while (acknowledged < 5) await pause()
    await killed.end('SIGKILL')
    expect(await cut).toBe('cut')

    const resumed = await deskOf(await start())
    const { at } = await resumed.api.drafts.show.query({ draftId })
    const text = at?.work.tasks[2]?.changed.text
    // The last edit may have been kept though its answer never came.
    expect([acknowledged, acknowledged + 1]).toContain(at?.sequence)
    expect(text).toBe(`Theo dõi kế hoạch, lần ${at?.sequence}.`)
  }, 90_000)

  test('a busy port and a port that is none are answered with one sentence', async () => {
    const other = createServer()
    const port = await new Promise<number>((resolve) =>
      other.listen(0, () => {
        const address = other.address()
        resolve(typeof address === 'object' && address ? address.port : 0)
      }),
    )
    await expect(start({ PORT: String(port) })).rejects.toThrow(
      new RegExp(`^[^\n]*Port ${port} is in use[^\n]*\n$`),
    )
    other.close()
    await expect(start({ PORT: 'ba nghìn' })).rejects.toThrow(/^[^\n]*PORT must be a number[^\n]*\n$/)
  }, 60_000)

  test('what it made up for itself is readable by its owner alone', async () => {
    const { mode } = await stat(join(folder, 'session-secret'))
    expect(mode & 0o077).toBe(0)
    expect((await readFile(join(folder, 'session-secret'), 'utf8')).trim().length).toBeGreaterThanOrEqual(32)
  })
})

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20))
}
