import { keepSignIn, type OpenDatabase } from '@dondoc/database'
import { insertAccount, openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextAt } from '../context.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { recordPosts } from '../posts/record-posts.ts'
import { listSilentPosts } from './list-silent-posts.ts'
import { showBoard } from './show-board.ts'

let open: OpenDatabase
const as = (actor: Actor | null) => contextAt(open.db, actor, new Date('2024-06-03T02:00:00Z'))
const focal = (id: string, organisation: string) =>
  ({ id, kind: 'focal', name: `Đầu mối ${id}`, organisation }) as const
const from = day('2024-01-01')

beforeAll(async () => {
  open = await openTestDatabase()
  const body = (code: string, until: string | null = null): OrganisationPeriod => ({
    ...{ code, name: `Đơn vị ${code}`, kind: 'advisory_agency', parent: null, ledBy: null, group: null },
    ...{ from: null, until: until === null ? null : day(until) },
  })
  await recordOrganisations(as(null), [body('a'), body('b'), body('gone', '2024-05-01')], [])
  const posts = ['seen', 'silent', 'unheld'].map((id) => focal(id, 'a'))
  await recordPosts(as(null), [...posts, focal('passed-on', 'b'), focal('ended', 'gone')])
  for (const name of ['seen', 'silent']) await insertAccount(open.db, { name, postId: name, from })
  await insertAccount(open.db, { name: 'before', postId: 'passed-on', from })
  await open.db
    .updateTable('post_holders')
    .set({ until_day: day('2024-06-01') })
    .where('user_id', '=', 'before')
    .execute()
  await insertAccount(open.db, { name: 'after', postId: 'passed-on', from: day('2024-06-01') })
  for (const userId of ['seen', 'seen', 'before'])
    await keepSignIn(open.db, { userId, at: '2024-02-01T02:00:00Z' })
})
afterAll(() => open.close())

test('a post is silent while its present holder has never signed in; posts of ended bodies are left out', async () => {
  const bodies = await listSilentPosts(as(null))
  const told = bodies.map(({ organisation, posts }) => [
    organisation.code,
    posts.map(({ id, isHeld }) => [id, isHeld]),
  ])
  expect(told).toEqual([
    [
      'a',
      [
        ['silent', true],
        ['unheld', false],
      ],
    ],
    ['b', [['passed-on', true]]],
  ])
})

test('the board counts the posts that the list names, of the bodies that the reader may look into, and today alone', async () => {
  expect((await showBoard(as(null), {})).honesty.neverSignedIn).toBe(3)
  const own: Actor = { postId: 'passed-on', kind: 'focal', organisation: 'b' }
  expect((await showBoard(as(own), {})).honesty.neverSignedIn).toBe(1)
  expect((await showBoard(as(null), { asOf: day('2024-06-02') })).honesty.neverSignedIn).toBeNull()
})
