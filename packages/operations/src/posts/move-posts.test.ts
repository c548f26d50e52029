import { structureDecisionInput } from '@dondoc/contracts'
import { findDeskOrganisation, loadPostsOf, type OpenDatabase } from '@dondoc/database'
import { openTestDatabase } from '@dondoc/database/testing'
import type { Actor, PostKind } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OrganisationKind } from '@dondoc/domain/organisations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextAt } from '../context.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { recordDecision } from '../reorganisation/record-decision.ts'
import { listPostSuccessions } from './list-post-successions.ts'
import { movePosts } from './move-posts.ts'
import { recordPosts } from './record-posts.ts'

let open: OpenDatabase
const at = (date: string, actor: Actor | null = null) =>
  contextAt(open.db, actor, new Date(`${date}T02:00:00Z`))
const actor = (kind: PostKind): Actor => ({ postId: kind, kind, organisation: 'tu' })

/** Ban Tổ chức goes into another on 3/2/2025, a sector committee into two; both have posts. */
beforeAll(async () => {
  open = await openTestDatabase()
  const body = (code: string, kind: OrganisationKind, parent: string | null) => ({
    ...{ code, name: `Tổ chức ${code}`, kind, parent, ledBy: null, group: null, from: null, until: null },
  })
  const bodies = [
    body('tu', 'provincial_committee', null),
    ...['btc', 'moi'].map((code) => body(code, 'advisory_agency', 'tu')),
    ...['khoi', 'cqd', 'ubnd'].map((code) => body(code, 'sector_committee', 'tu')),
  ]
  await recordOrganisations(at('2025-01-02'), bodies, [])
  await recordPosts(at('2025-01-02'), [
    { id: 'theo-doi', kind: 'desk', name: 'Theo dõi', organisation: 'btc' },
    { id: 'dau-moi', kind: 'focal', name: 'Đầu mối', organisation: 'khoi' },
    { id: 'lanh-dao', kind: 'leader', name: 'Thường trực', organisation: 'tu' },
  ])
  await recordDecision(at('2025-01-24', actor('desk')), {
    seen: 0,
    ...structureDecisionInput.parse({
      ...{ number: '1-QĐ/TU', signedOn: '2025-01-24', issuer: 'Tỉnh ủy', subject: 'Sắp xếp các ban' },
      effectiveOn: '2025-02-03',
      changes: [
        { type: 'absorb', codes: ['btc'], into: 'moi' },
        { type: 'cease', codes: ['khoi'], successors: ['cqd', 'ubnd'] },
      ],
    }),
  })
}, 60_000)
afterAll(() => open.close())

const desk = { postId: 'theo-doi', from: 'btc', to: 'moi' }
const focal = { postId: 'dau-moi', from: 'khoi', to: 'cqd' }
const waiting = async (date: string) =>
  (await listPostSuccessions(at(date))).map(({ post, body, candidates }) => [
    ...[post.id, body.code],
    candidates.map(({ code }) => code),
  ])
const refused = (posts: (typeof desk)[], who: Actor | null = actor('desk'), date = '2025-02-04') =>
  movePosts(at(date, who), { posts }).then(
    () => null,
    ({ code }: { code: string }) => code,
  )

test('no post moves by itself: those of bodies that have ended wait, with where they may go', async () => {
  expect(await waiting('2025-02-02')).toEqual([])
  expect(await waiting('2025-02-03')).toEqual([
    ['dau-moi', 'khoi', ['cqd', 'ubnd']],
    ['theo-doi', 'btc', ['moi']],
  ])
})

test.each<[string | null, PostKind]>([
  ['not-permitted', 'leader'],
  ['not-permitted', 'focal'],
])('%s to a %s', async (code, kind) => {
  expect(await refused([desk], actor(kind))).toBe(code)
  await expect(listPostSuccessions(at('2025-02-04', actor(kind)))).rejects.toMatchObject({ code })
})

test('many at once only where each has one body to go to; not to one that has ended; not from one that lives', async () => {
  expect(await refused([desk, focal])).toBe('choose-one-by-one')
  expect(await refused([{ ...desk, to: 'khoi' }])).toBe('successor-missing')
  expect(await refused([{ postId: 'lanh-dao', from: 'tu', to: 'moi' }])).toBe('post-body-lives')
  expect(await refused([{ ...desk, postId: 'không có' }])).toBe('not-found')
  expect(await waiting('2025-02-04')).toHaveLength(2)
})

test('confirmed, the post is of the new body from that day, and the day before it was of the old one', async () => {
  await movePosts(at('2025-02-05', actor('administrator')), { posts: [desk] })
  expect((await loadPostsOf(open.db, ['moi'])).map(({ id }) => id)).toEqual(['theo-doi'])
  expect(await findDeskOrganisation(open.db, day('2025-02-04'))).toBe('btc')
  expect(await findDeskOrganisation(open.db, day('2025-02-05'))).toBe('moi')
  const moves = await open.db.selectFrom('post_moves').selectAll().execute()
  expect(moves).toMatchObject([
    { post_id: 'theo-doi', reason: '1-QĐ/TU: Sắp xếp các ban', moved_by: 'administrator' },
  ])
})

test('whoever saw it at its old place is told where it went', async () => {
  expect(await refused([desk], actor('desk'), '2025-02-06')).toBe('post-moved')
})
