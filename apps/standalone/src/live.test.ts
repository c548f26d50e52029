import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type DemoPost, password, startTestServer, type TestServer } from './testing/start-test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer(new Date('2024-01-15T02:00:00Z'))
})
afterAll(() => server.close())

/** The stream of changes as the post's console hears it: the topics so far, and the way to hang up. */
async function listenAs(post: DemoPost): Promise<{ heard: string[][]; hangUp: () => void }> {
  const signedIn = await fetch(`${server.url}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify({ username: post, password }),
  })
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const hanging = new AbortController()
  const answer = await fetch(`${server.url}/api/changes`, { headers: { cookie }, signal: hanging.signal })
  expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/)
  expect(answer.headers.get('x-accel-buffering')).toBe('no')
  const heard: string[][] = []
  void hear(answer, heard).catch(() => {})
  return { heard, hangUp: () => hanging.abort() }
}

async function hear({ body }: Response, heard: string[][]): Promise<void> {
  if (!body) return
  for await (const words of body.pipeThrough(new TextDecoderStream()))
    for (const [, data = ''] of words.matchAll(/^data: (.*)$/gm)) heard.push(JSON.parse(data))
}

async function recordFor(organisation: string) {
  const desk = await server.as('theo-doi')
  const { rows } = await desk.api.register.list.query({ search: '2.11-04', organisation })
  const [row] = rows
  if (!row) throw new Error(`${organisation} holds no 2.11-04.`)
  const { assignmentId, version } = row
  await desk.api.assignments.recordProgress.mutate({
    ...{ assignmentId, version, on: '2024-01-14', done: 'Đã quán triệt' },
  })
}

test('a change is told to those who may see it, within two seconds, and to nobody who is not signed in', async () => {
  expect((await fetch(`${server.url}/api/changes`)).status).toBe(401)
  const desk = await listenAs('theo-doi')
  const focal = await listenAs('dau-moi')
  const soon = { timeout: 2000 }

  await recordFor('bt.pq')
  await vi.waitFor(() => expect(desk.heard).toEqual([['work']]), soon)
  await recordFor('bt.tp')
  await vi.waitFor(() => expect(desk.heard).toEqual([['work'], ['work']]), soon)
  // The first was another body's; the focal officer hears of the own body's alone.
  await vi.waitFor(() => expect(focal.heard).toEqual([['work']]), soon)
  desk.hangUp()
  focal.hangUp()
})
