import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from './testing/start-test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer(new Date('2024-01-15T02:00:00Z'))
})
afterAll(() => server.close())

test('a visit is told what others recorded since the visit before, by kind, and not what the reader did', async () => {
  const leader = await server.as('lanh-dao')
  const desk = await server.as('theo-doi')
  const focal = await server.as('dau-moi')
  // Nobody looked before: a week back. A second look belongs to the same visit.
  const { since } = await leader.api.board.beginVisit.mutate()
  expect(since).toBe('2024-01-08T02:00:00.000Z')
  expect(await leader.api.board.beginVisit.mutate()).toEqual({ since })
  expect(await leader.api.board.news.query({ since })).toEqual({ total: 0, counts: [], newest: [] })

  const rowsOf = async (organisation: string) => {
    const { rows } = await desk.api.register.list.query({ search: '2.11-04', organisation })
    return rows.map(({ assignmentId, version }) => ({ assignmentId, version }))
  }
  const [own] = await rowsOf('bt.tp')
  const [other] = await rowsOf('bt.pq')
  if (!own || !other) throw new Error('2.11-04 is held by both.')
  const entry = { on: '2024-01-14', done: 'Đã quán triệt' }
  await desk.api.assignments.recordProgress.mutate({ ...own, ...entry })
  await desk.api.assignments.recordProgress.mutate({ ...other, ...entry })
  const urging = { message: 'Đề nghị báo cáo', replyBy: '2024-01-17' }
  await leader.api.assignments.urge.mutate({ ...other, version: other.version + 1, ...urging })

  const told = await leader.api.board.news.query({ since })
  expect(told).toMatchObject({ total: 2, counts: [{ type: 'progress-recorded', count: 2 }] })
  expect(told.newest.map(({ organisation }) => organisation.code).sort()).toEqual(['bt.pq', 'bt.tp'])
  const toDesk = await desk.api.board.news.query({ since })
  expect(toDesk.counts).toEqual([{ type: 'urged', count: 1 }])
  // A body is told of its own work alone.
  const toFocal = await focal.api.board.news.query({ since })
  expect(toFocal.newest.map(({ organisation }) => organisation.name)).toEqual(['Huyện ủy Tuy Phong'])
})

test('an entry that is sent twice under one key is recorded once', async () => {
  const focal = await server.as('dau-moi')
  const { rows } = await focal.api.register.list.query({ search: '2.11-01' })
  const row = rows.find(({ task }) => task.code === '2.11-01')
  if (!row) throw new Error('The body holds no 2.11-01.')
  const { assignmentId, version } = row
  const sent = {
    ...{ assignmentId, version, on: '2024-01-14', done: 'Đã họp chi bộ' },
    requestKey: '4d3f8c1e-2f55-4c0a-9d0b-6a1d1f3f7a10',
  }
  const first = await focal.api.assignments.recordProgress.mutate(sent)
  expect(await focal.api.assignments.recordProgress.mutate(sent)).toEqual(first)
  const { history } = await focal.api.assignments.show.query({ assignmentId })
  expect(history.map(({ happening }) => happening.type)).toEqual(['progress-recorded', 'assigned'])
})
