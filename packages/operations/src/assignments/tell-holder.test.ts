import type { OpenDatabase } from '@dondoc/database'
import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OrganisationKind } from '@dondoc/domain/organisations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextAt } from '../context.ts'
import { listNotices } from '../notices/list-notices.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { reassign } from '../succession/reassign.ts'
import { acknowledgeAssignment } from './acknowledge-assignment.ts'
import { assignTasks } from './assign-tasks.ts'
import { giveBelow } from './give-below.ts'
import { returnEvidence } from './return-evidence.ts'
import { submitEvidence } from './submit-evidence.ts'
import { urgeHolder } from './urge-holder.ts'
import { withdrawAssignment } from './withdraw-assignment.ts'

let open: OpenDatabase
const taskIds: string[] = []
const desk: Actor = { postId: 'theo-doi', kind: 'desk', organisation: 'vp' }
const focal = (organisation: string): Actor => ({
  postId: `dau-moi-${organisation}`,
  kind: 'focal',
  organisation,
})
const as = (actor: Actor | null) => contextAt(open.db, actor, new Date('2024-03-04T02:00:00Z'))

beforeAll(async () => {
  open = await openTestDatabase()
  for (const _ of [1, 2]) taskIds.push(await insertTask(open.db))
  const body = (code: string, kind: OrganisationKind, parent: string | null = null) => ({
    ...{ code, name: `Đơn vị ${code}`, kind, parent, ledBy: null, group: null, from: null, until: null },
  })
  await recordOrganisations(
    as(null),
    [
      ...[body('vp', 'advisory_agency'), body('bdv', 'advisory_agency'), body('btg', 'advisory_agency')],
      ...[body('hu', 'district_committee'), body('xa', 'commune_committee', 'hu')],
    ],
    [],
  )
})
afterAll(() => open.close())

const assign = (organisation: string, ...tasks: string[]) =>
  assignTasks(as(desk), {
    ...{ tasks, to: { organisations: [organisation] }, role: 'lead', deadline: day('2024-06-28') },
  })
async function toldTo(organisation: string) {
  const { notices } = await listNotices(as(focal(organisation)), { unreadOnly: false, page: 1, pageSize: 20 })
  return notices.map(({ matter, assignmentId }) => ({ matter, assignmentId }))
}

test('a holder is told what is asked of its work and decided on it, and not of its own acts', async () => {
  const [assignmentId = ''] = (await assign('bdv', taskIds[0] ?? '')).assigned
  const urged = { message: 'Gửi báo cáo', replyBy: day('2024-03-08') }
  await acknowledgeAssignment(as(focal('bdv')), { assignmentId, version: 1 })
  await urgeHolder(as(desk), { assignmentId, version: 2, ...urged })
  const evidence = { number: '5-BC/BDV', date: day('2024-03-01'), receiver: 'Văn phòng' }
  await submitEvidence(as(focal('bdv')), { assignmentId, version: 3, ...evidence })
  await returnEvidence(as(desk), { assignmentId, version: 4, reason: 'Thiếu phụ lục' })
  const told = await toldTo('bdv')
  expect(told.map(({ matter }) => matter)).toEqual(
    expect.arrayContaining([
      { kind: 'work-given', count: 1, task: expect.any(String), by: null },
      expect.objectContaining({ kind: 'task-news', news: { type: 'urged', ...urged } }),
      expect.objectContaining({
        kind: 'task-news',
        news: { type: 'evidence-returned', reason: 'Thiếu phụ lục' },
      }),
    ]),
  )
  expect(told).toHaveLength(3)
  expect(new Set(told.map((each) => each.assignmentId))).toEqual(new Set([assignmentId]))
  expect(await toldTo('btg')).toEqual([])
})

test('many tasks given at once are told as one, and a body that gives work out below is named', async () => {
  const { assigned } = await assign('hu', ...taskIds)
  expect(await toldTo('hu')).toEqual([
    { matter: { kind: 'work-given', count: 2, task: null, by: null }, assignmentId: null },
  ])
  const to = { organisations: ['xa'] }
  await giveBelow(as(focal('hu')), { assignmentId: assigned[0] ?? '', version: 1, to })
  expect(await toldTo('xa')).toMatchObject([{ matter: { kind: 'work-given', count: 1, by: 'Đơn vị hu' } }])
  await withdrawAssignment(as(desk), { assignmentId: assigned[0] ?? '', version: 1, reason: 'Giao nhầm' })
  expect(await toldTo('xa')).toContainEqual({
    ...{ assignmentId: expect.any(String) },
    matter: expect.objectContaining({
      news: { type: 'withdrawn', reason: expect.stringContaining('Giao nhầm') },
    }),
  })
})

test('both bodies are told of work that goes from one to the other', async () => {
  const [assignmentId = ''] = (await assign('btg', taskIds[1] ?? '')).assigned
  const moved = { assignmentId, version: 1, to: 'bdv', reason: 'Chuyển chức năng' }
  const { assignmentId: successor } = await reassign(as(desk), moved)
  expect((await toldTo('btg')).map(({ matter }) => matter)).toContainEqual(
    expect.objectContaining({
      news: expect.objectContaining({ type: 'handed-over', reason: 'Chuyển chức năng' }),
    }),
  )
  const given = (await toldTo('bdv')).filter(({ matter }) => matter.kind === 'work-given')
  expect(given.map((each) => each.assignmentId)).toContain(successor)
})
