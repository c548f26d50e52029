import { expect, test } from 'vitest'
import { cookieJar } from './cookie-jar.ts'

test('a cookie that was set is sent with the next call, and the newest value of a name wins', async () => {
  const sent: (string | null)[] = []
  const answers = ['session=one; HttpOnly; Path=/', 'session=two=2; Path=/', 'other=x; Path=/']
  const jar = cookieJar(async (_input, init) => {
    sent.push(new Headers(init?.headers).get('cookie'))
    return new Response(null, { headers: { 'set-cookie': answers[sent.length - 1] ?? '' } })
  })
  for (let call = 0; call < 4; call += 1) await jar.fetch('http://localhost')
  expect(sent).toEqual([null, 'session=one', 'session=two=2', 'session=two=2; other=x'])
})
