import { movePost, type OpenDatabase } from '@dondoc/database'
import { openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { NoticeReceiver } from '@dondoc/domain/notices'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextAt } from '../context.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { recordPosts } from '../posts/record-posts.ts'
import { listNotices } from './list-notices.ts'
import { markNoticesRead } from './mark-notices-read.ts'
import { raiseNotice } from './raise-notice.ts'

const whole = { unreadOnly: false, page: 1, pageSize: 20 }
const desk: Actor = { postId: 'desk', kind: 'desk', organisation: 'p' }
const deputy: Actor = { postId: 'deputy', kind: 'desk', organisation: 'p' }
const other: Actor = { postId: 'other', kind: 'focal', organisation: 'p.btc' }

let open: OpenDatabase
beforeAll(async () => {
  open = await openTestDatabase()
  const always = { ledBy: null, group: null, from: null, until: null }
  await recordOrganisations(
    as(null),
    [
      { code: 'p', name: 'Tỉnh ủy', kind: 'provincial_committee', parent: null, ...always },
      { code: 'p.btc', name: 'Ban Tổ chức', kind: 'advisory_agency', parent: 'p', ...always },
    ],
    [],
  )
  const posts = [desk, deputy, other].map(({ postId, kind, organisation }) => ({
    ...{ id: postId, kind, name: postId, organisation },
  }))
  await recordPosts(as(null), posts)
})
afterAll(() => open.close())

const as = (actor: Actor | null) => contextAt(open.db, actor, new Date('2024-01-15T02:00:00Z'))
const raise = (thing: string, to: NoticeReceiver, raisedAt = '2024-01-15T02:00:00Z') =>
  open.db.transaction().execute((tx) =>
    raiseNotice(tx, {
      ...{ thing, to, raisedAt },
      matter: { kind: 'tasks-released', document: '05-HD/BTCTW', count: 2 },
    }),
  )

test('the same thing is told to a receiver once, and to each receiver', async () => {
  expect(await raise('one', { organisation: 'p' })).toBe(true)
  expect(await raise('one', { organisation: 'p' })).toBe(false)
  expect(await raise('one', { post: 'other' })).toBe(true)
  expect(await listNotices(as(desk), whole)).toMatchObject({
    ...{ total: 1, unread: 1 },
    notices: [{ matter: { kind: 'tasks-released', document: '05-HD/BTCTW', count: 2 }, read: false }],
  })
})

test('a notice to an organisation reaches each of its posts, and one that has read it leaves it unread for the other', async () => {
  const [notice] = (await listNotices(as(desk), whole)).notices
  expect(await markNoticesRead(as(desk), { notices: [notice?.id ?? ''] })).toEqual({ unread: 0 })
  expect(await listNotices(as(deputy), whole)).toMatchObject({ total: 1, unread: 1 })
  expect((await listNotices(as(desk), { ...whole, unreadOnly: true })).notices).toEqual([])
})

test('a post can neither see nor mark what was told to another', async () => {
  const [hers] = (await listNotices(as(other), whole)).notices
  await markNoticesRead(as(desk), { notices: [hers?.id ?? ''] })
  expect(await listNotices(as(other), whole)).toMatchObject({ total: 1, unread: 1 })
  await markNoticesRead(as(other), {})
  expect(await listNotices(as(other), whole)).toMatchObject({ total: 1, unread: 0 })
})

test('a post that moves keeps what it was told, and is told what its new body is from then on', async () => {
  await recordPosts(as(null), [{ id: 'mover', kind: 'focal', name: 'mover', organisation: 'p.btc' }])
  await raise('before, old', { organisation: 'p.btc' }, '2024-01-10T01:00:00Z')
  await raise('before, new', { organisation: 'p' }, '2024-01-10T02:00:00Z')
  await open.db.transaction().execute((tx) =>
    movePost(tx, {
      ...{ post_id: 'mover', moved_at: '2024-01-12T03:00:00Z', on_day: day('2024-01-12') },
      ...{ from_organisation: 'p.btc', to_organisation: 'p', reason: 'Sáp nhập', moved_by: 'test' },
    }),
  )
  await raise('after, old', { organisation: 'p.btc' }, '2024-01-12T04:00:00Z')
  await raise('after, new', { organisation: 'p' }, '2024-01-12T05:00:00Z')
  const mover = as({ postId: 'mover', kind: 'focal', organisation: 'p' })
  const { notices } = await listNotices(mover, whole)
  const january = notices.map(({ raisedAt }) => raisedAt).filter((at) => at < '2024-01-15')
  expect(january).toEqual(['2024-01-12T05:00:00.000Z', '2024-01-10T01:00:00.000Z'])
})

test('the machine itself reads no notices', async () => {
  await expect(listNotices(as(null), whole)).rejects.toMatchObject({ code: 'not-signed-in' })
})
