import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DemoPost, startTestServer, type TestServer } from './testing/start-test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer(new Date('2025-02-10T02:00:00Z'))
}, 120_000)
afterAll(() => server.close())

const renamed = {
  subject: 'Đổi tên Văn phòng',
  effectiveOn: '2025-03-05',
  changes: [{ type: 'rename' as const, code: 'bt.tct', name: 'Trường Chính trị tỉnh Bình Thuận' }],
}
const posts: DemoPost[] = ['theo-doi', 'dau-moi', 'lanh-dao', 'quan-tri']

/** 'yes', or the code with which it was refused. */
async function answerOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'yes',
    (error: { data?: { refusal?: { code?: string } | null } }) => error.data?.refusal?.code ?? String(error),
  )
}

describe('who may do what through the API', () => {
  test.each<[string, Record<string, string>]>([
    ['theo-doi', { list: 'yes', show: 'yes', preview: 'yes', queue: 'yes' }],
    ['dau-moi', { list: 'yes', show: 'yes', preview: 'not-permitted', queue: 'not-permitted' }],
    ['lanh-dao', { list: 'yes', show: 'yes', preview: 'not-permitted', queue: 'yes' }],
    ['quan-tri', { list: 'yes', show: 'yes', preview: 'yes', queue: 'not-permitted' }],
  ])('%s', async (name, expected) => {
    const post = posts.find((one) => one === name) ?? 'theo-doi'
    const { api } = await server.as(post)
    expect({
      list: await answerOf(api.decisions.list.query()),
      show: await answerOf(api.organisations.show.query({ code: 'bt' })),
      preview: await answerOf(api.decisions.preview.mutate(renamed)),
      queue: await answerOf(api.succession.queue.query({})),
    }).toEqual(expected)
  })
})

test('the queue empties by one confirmation of all that has one candidate, and the board says so', async () => {
  const { api } = await server.as('theo-doi')
  const { bodies, total } = await api.succession.queue.query({})
  expect([total, (await api.board.show.query({})).unassigned]).toEqual([total, total])
  const assignments = bodies.flatMap(({ candidates: [only], rows }) =>
    rows.map(({ assignmentId, version }) => ({ assignmentId, version, to: only?.code ?? '' })),
  )
  expect(await api.succession.confirm.mutate({ assignments })).toEqual({ confirmed: total })
  expect((await api.succession.queue.query({})).total).toBe(0)
  expect((await api.board.show.query({})).unassigned).toBe(0)
})

test('a decision that the structure does not bear is answered with what and why, and nothing is stored', async () => {
  const { api } = await server.as('quan-tri')
  const { seen } = await api.decisions.list.query()
  const ended = { ...renamed, changes: [{ type: 'cease' as const, codes: ['bt.tp'], successors: [] }] }
  expect(await answerOf(api.decisions.record.mutate({ ...ended, seen }))).toBe('breaks-later-decision')
  expect((await api.decisions.list.query()).seen).toBe(seen)
})

test('the largest decision of the seeds, longer than any address, is previewed with another paper', async () => {
  const { api } = await server.as('theo-doi')
  const { decisions } = await api.decisions.list.query()
  const wrong = decisions.find(({ subject }) => /^Thành lập đảng bộ xã, phường, đặc khu/.test(subject))
  if (!wrong) throw new Error('The decision is not in the seeds.')
  const { id: corrects, effectiveOn, subject } = wrong
  const changes = wrong.changes.map((change) => {
    if (change.type === 'merge' || change.type === 'absorb') return { ...change, codes: [...change.codes] }
    if (change.type === 'split') return { ...change, into: [...change.into] }
    if (change.type === 'establish') return change
    throw new Error(`It holds a ${change.type}.`)
  })
  const typed = { effectiveOn, subject, changes, corrects, reason: 'Ghi thiếu số', number: '12-QĐ/TU' }
  expect(encodeURIComponent(JSON.stringify(typed)).length).toBeGreaterThan(16_384)
  const preview = await api.decisions.preview.mutate(typed)
  expect(preview.days).toEqual([{ asOf: effectiveOn, differences: [] }])
})
