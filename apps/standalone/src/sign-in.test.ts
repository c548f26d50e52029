import { createDondocClient } from '@dondoc/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { password, startTestServer, type TestServer } from './testing/start-test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer(new Date('2024-01-15T02:00:00Z'))
})
afterAll(() => server.close())

const signIn = (username: string, word: string) =>
  fetch(`${server.url}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: word }),
  })

test('the right password opens a session in a cookie that scripts cannot read', async () => {
  const response = await signIn('theo-doi', password)
  expect(response.status).toBe(200)
  const cookie = response.headers.getSetCookie().join('\n')
  expect(cookie).toMatch(/HttpOnly/i)
  expect(cookie).toMatch(/SameSite=Lax/i)
})

test('a session says the post, what it may do and the day', async () => {
  const desk = await server.as('theo-doi')
  const session = await desk.api.session.show.query()
  expect(session).toMatchObject({
    post: { id: 'theo-doi', kind: 'desk' },
    organisation: { code: 'bt.btc', name: 'Ban Tổ chức Tỉnh ủy' },
    today: '2024-01-15',
  })
  expect(session?.actions).toContain('accept-evidence')
})

test('without a session there is nothing to see', async () => {
  const stranger = createDondocClient({ url: server.url })
  expect(await stranger.api.session.show.query()).toBeNull()
  await expect(stranger.api.board.show.query({})).rejects.toMatchObject({
    data: { httpStatus: 401, refusal: { code: 'not-signed-in' } },
  })
  expect((await stranger.download('/api/reports/DD-XXXX-XXXX/file')).status).toBe(401)
})

test('a telephone that begins the name with a capital signs in all the same', async () => {
  expect((await signIn('Lanh-Dao', password)).status).toBe(200)
})

test('a post that has signed in is no longer among those that never did; signing out does not bring it back', async () => {
  const silent = async () => {
    const desk = await server.as('theo-doi')
    const bodies = await desk.api.board.silentPosts.query()
    return bodies.flatMap(({ posts }) => posts.map(({ id }) => id))
  }
  expect(await silent()).toContain('dau-moi')
  const focal = await server.as('dau-moi')
  await focal.signOut()
  expect(await silent()).not.toContain('dau-moi')
})

test('signing out ends the session', async () => {
  const leader = await server.as('lanh-dao')
  expect(await leader.api.session.show.query()).not.toBeNull()
  await leader.signOut()
  expect(await leader.api.session.show.query()).toBeNull()
})

test('five wrong passwords in a row lock the account, whatever comes then, and no other account', async () => {
  for (let attempt = 1; attempt <= 5; attempt += 1)
    expect((await signIn('quan-tri', 'sai-mat-khau')).status).toBe(401)
  const locked = await signIn('quan-tri', password)
  expect(locked.status).toBe(423)
  expect(await locked.json()).toMatchObject({ code: 'LOCKED' })
  expect((await signIn('lanh-dao', password)).status).toBe(200)
})

test('a right password forgets the failures before it', async () => {
  for (let attempt = 1; attempt <= 4; attempt += 1) await signIn('dau-moi', 'sai-mat-khau')
  expect((await signIn('dau-moi', password)).status).toBe(200)
  for (let attempt = 1; attempt <= 4; attempt += 1) await signIn('dau-moi', 'sai-mat-khau')
  expect((await signIn('dau-moi', password)).status).toBe(200)
})

test('attempts under way when the account is locked do not lift the lock', async () => {
  const server2 = await startTestServer(new Date('2024-01-15T02:00:00Z'))
  const attempt = (word: string) =>
    fetch(`${server2.url}/api/auth/sign-in/username`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'theo-doi', password: word }),
    })
  await Promise.all(Array.from({ length: 8 }, () => attempt('sai-mat-khau')))
  expect((await attempt(password)).status).toBe(423)
  await server2.close()
})

test('the lock cannot be walked around: no other way in is served', async () => {
  const ways = ['sign-in/email', 'sign-in/social', 'change-password', 'update-user', 'is-username-available']
  for (const way of ways) {
    const response = await fetch(`${server.url}/api/auth/${way}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'theo-doi@dondoc.invalid', username: 'theo-doi', password }),
    })
    expect([way, response.status]).toEqual([way, 404])
  }
})

test('nobody signs up by himself', async () => {
  const response = await fetch(`${server.url}/api/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'a@b.vn', password: 'mot-mat-khau-dai', name: 'A', username: 'aaa' }),
  })
  expect(response.ok).toBe(false)
})

test('the process lives and is ready, and says so without a session', async () => {
  expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'ok' })
  expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ status: 'ready' })
  expect((await fetch(`${server.url}/api/nowhere`)).status).toBe(404)
})
