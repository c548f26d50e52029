import { verifyProjections, verifyTallies } from '@dondoc/database'
import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OrganisationKind, OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acceptEvidence } from '../assignments/accept-evidence.ts'
import { assignTasks } from '../assignments/assign-tasks.ts'
import { giveBelow } from '../assignments/give-below.ts'
import { refuseAssignment } from '../assignments/refuse-assignment.ts'
import { showAssignment } from '../assignments/show-assignment.ts'
import { submitEvidence } from '../assignments/submit-evidence.ts'
import { withdrawAssignment } from '../assignments/withdraw-assignment.ts'
import { contextAt } from '../context.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { showOrganisation } from '../organisations/show-organisation.ts'
import { showTree } from '../organisations/show-tree.ts'
import { listRegister } from '../register/list-register.ts'
import { requestReports } from '../reports/request-reports.ts'
import { showBoard } from './show-board.ts'

type Open = Awaited<ReturnType<typeof openTestDatabase>>
let open: Open
let work: { district: string; communes: string[] }

const desk: Actor = { postId: 'theo-doi', kind: 'desk', organisation: 'tu' }
const district: Actor = { postId: 'hu', kind: 'focal', organisation: 'hu' }
const commune: Actor = { postId: 'xa1', kind: 'focal', organisation: 'xa1' }
const on = (date: string, actor: Actor | null = desk) =>
  contextAt(open.db, actor, new Date(`${date}T02:00:00Z`))
const page = { role: 'lead', sort: 'task', direction: 'ascending', page: 1, pageSize: 50 } as const
const all = { ...page, reach: 'branch', counting: 'once' } as const

/**
 * Tỉnh ủy, below it a district committee with three communes. The district holds one task and gives it to two communes; the
 * third commune holds the task directly. On 8 July the first commune has sent its evidence in, the others are late.
 */
beforeAll(async () => {
  open = await openTestDatabase()
  const body = (code: string, kind: OrganisationKind, parent: string | null): OrganisationPeriod => ({
    ...{ code, name: `Đảng ủy ${code}`, kind, parent, ledBy: null, group: null, from: null, until: null },
  })
  const bodies = [
    body('tu', 'provincial_committee', null),
    body('hu', 'district_committee', 'tu'),
    ...['xa1', 'xa2', 'xa3'].map((code) => body(code, 'commune_committee', 'hu')),
  ]
  await recordOrganisations(on('2024-03-04', null), bodies, [])
  const task = await insertTask(open.db)
  const deadline = day('2024-06-28')
  const [above = ''] = (
    await assignTasks(on('2024-03-04'), {
      ...{ tasks: [task], to: { organisations: ['hu', 'xa3'] }, role: 'lead', deadline },
    })
  ).assigned
  const below = await giveBelow(on('2024-03-05', district), {
    ...{ assignmentId: above, version: 1, to: { organisations: ['xa1', 'xa2'] } },
  })
  work = { district: above, communes: [...below.assigned] }
  await submitEvidence(on('2024-06-20', commune), {
    ...{ assignmentId: work.communes[0] ?? '', version: 1 },
    ...{ number: '12-BC/ĐU', date: day('2024-06-19'), receiver: 'Huyện ủy' },
  })
})
afterAll(() => open.close())

const today = '2024-07-08'

test("a body's figure is the same in the tree, on its page, on the board, in the register and in its report", async () => {
  const { nodes } = await showTree(on(today), {})
  const board = await showBoard(on(today), {})
  await requestReports(on('2024-10-15'), {
    period: '2024-Q3',
    requestKey: 'd2cfe6de-4d21-4d4e-96d5-1f0d0c4f8e11',
  })
  const reports = await open.db.selectFrom('reports').select(['figures']).execute()
  const reported = new Map(
    reports.flatMap(({ figures }) =>
      figures.kind === 'body' ? [[figures.body.code, figures.summary.total]] : [],
    ),
  )
  for (const [code, own, branch] of [
    ['tu', 0, 2],
    ['hu', 1, 2],
    ['xa1', 1, 1],
    ['xa2', 1, 1],
    ['xa3', 1, 1],
  ] as const) {
    const node = nodes.find((one) => one.code === code)
    const view = await showOrganisation(on(today), { code })
    const mine = await listRegister(on(today), { ...all, organisation: code, reach: 'own' })
    const together = await listRegister(on(today), { ...all, organisation: code })
    expect([node?.own.total, view.own.total, mine.total, mine.rows.length], code).toEqual([
      own,
      own,
      own,
      own,
    ])
    expect([node?.withBelow.total, view.withBelow.total, together.total], code).toEqual([
      branch,
      branch,
      branch,
    ])
    expect(node?.own.exceptions).toBe(mine.rows.filter((row) => row.exception).length)
    expect(board.bodies.find((line) => line.code === code)?.total ?? 0, code).toBe(own)
    expect(reported.get(code) ?? 0, code).toBe(own)
  }
  expect([board.total, (await showTree(on(today), {})).total]).toEqual([2, 2])
})

test('the report on all bodies counts given-below work in its holders’ lines and once in the whole', async () => {
  const reports = await open.db.selectFrom('reports').select(['figures']).execute()
  const [whole] = reports.flatMap(({ figures }) => (figures.kind === 'consolidated' ? [figures] : []))
  expect(whole?.summary.total).toBe(2)
  expect(
    whole?.bodies.map(({ organisation, summary }) => [organisation.code, summary.total]).toSorted(),
  ).toEqual([
    ...[
      ['hu', 1],
      ['xa1', 1],
      ['xa2', 1],
      ['xa3', 1],
    ],
  ])
  expect(whole?.givenBelow).toBe(2)
})

test('the giver sees what waits for it, its superior sees that apart, the holder that it is not its to settle', async () => {
  const second: Actor = { ...commune, postId: 'xa2', organisation: 'xa2' }
  await refuseAssignment(on('2024-06-27', second), {
    ...{ assignmentId: work.communes[1] ?? '', version: 1, reason: 'Chưa có người' },
  })
  const { below, toAccept } = await showBoard(on(today, district), {})
  expect(below).toMatchObject({ total: 2, toAccept: 1, exceptions: 2, needs: { refusal: 1 } })
  expect(toAccept).toBe(0)
  expect((await showBoard(on(today), {})).below).toEqual(below)
  expect((await showBoard(on(today, commune), {})).below.total).toBe(0)
  const listed = await listRegister(on(today, district), { ...all, role: 'any', counting: 'given_inside' })
  expect(listed.rows.map((row) => row.organisation.code).toSorted()).toEqual(['xa1', 'xa2'])
  const waiting = await listRegister(on(today, district), {
    ...{ ...all, role: 'any', counting: 'given_inside', statuses: ['awaiting_acceptance'] },
  })
  expect(waiting.rows.map(({ allowed }) => allowed.includes('accept-evidence'))).toEqual([true])
})

test('a list tells of the giver’s row how much is done below, in the numbers of its page', async () => {
  const [first = ''] = work.communes
  const inList = async () => {
    const { rows } = await listRegister(on(today), { ...all, organisation: 'hu', reach: 'own' })
    return rows[0]?.below
  }
  const onPage = async () => (await showAssignment(on(today), { assignmentId: work.district })).cascade
  expect(await inList()).toEqual({ done: 0, total: 2 })
  expect(await onPage()).toMatchObject({ done: 0, total: 2 })
  await acceptEvidence(on(today, district), { assignmentId: first, version: 2, quality: 'met' })
  expect(await inList()).toEqual({ done: 1, total: 2 })
  expect(await onPage()).toMatchObject({ done: 1, total: 2 })
  const { below } = await showBoard(on(today, district), {})
  expect(below).toMatchObject({ done: 1, total: 2 })
  // Nothing was given out from the commune's own row.
  const { rows } = await listRegister(on(today), { ...all, organisation: 'xa1', reach: 'own' })
  expect(rows.map((row) => row.below)).toEqual([null])
})

test('who must decide is the giver, by name, wherever the row stands', async () => {
  const [, second = ''] = work.communes
  const { row } = await showAssignment(on(today), { assignmentId: second })
  expect(row).toMatchObject({ alert: 'special_red', deciding: { level: 'giver', name: 'Đảng ủy hu' } })
  expect((await showAssignment(on(today), { assignmentId: work.district })).row.deciding?.level).toBe(
    'assigning_board',
  )
})

test('work that ends with its giver ends below too; what was proven and accepted before stays', async () => {
  const [first = '', second = ''] = work.communes
  const { version } = (await showAssignment(on(today), { assignmentId: work.district })).row
  await withdrawAssignment(on(today), { assignmentId: work.district, version, reason: 'Không còn phù hợp' })
  const statusOf = async (assignmentId: string) =>
    (await showAssignment(on(today), { assignmentId })).row.derived.status
  expect([await statusOf(first), await statusOf(second)]).toEqual(['done', 'withdrawn'])
  const [entry] = (await showAssignment(on(today), { assignmentId: second })).history
  expect(entry?.happening).toMatchObject({
    type: 'withdrawn',
    reason: expect.stringContaining('Không còn phù hợp'),
  })
  expect(await verifyTallies(open.db)).toEqual([])
  for await (const { disagreements } of verifyProjections(open.db)) expect(disagreements).toEqual([])
})
