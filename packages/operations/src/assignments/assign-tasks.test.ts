import type { OpenDatabase } from '@dondoc/database'
import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OrganisationKind, OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextAt } from '../context.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { reassign } from '../succession/reassign.ts'
import { answerRefusal } from './answer-refusal.ts'
import { assignTasks } from './assign-tasks.ts'
import { giveBelow } from './give-below.ts'
import { refuseAssignment } from './refuse-assignment.ts'
import { withdrawAssignment } from './withdraw-assignment.ts'

let open: OpenDatabase
let taskId: string
const desk: Actor = { postId: 'theo-doi', kind: 'desk', organisation: 'btc' }
const at = (actor: Actor | null = desk) => contextAt(open.db, actor, new Date('2024-03-04T02:00:00Z'))
const change = (assignmentId: string, version: number) => ({ assignmentId, version, reason: 'Chuyển việc' })

beforeAll(async () => {
  open = await openTestDatabase()
  taskId = await insertTask(open.db)
  const body = (
    code: string,
    name: string,
    parent: string | null = null,
    kind: OrganisationKind = 'advisory_agency',
  ): OrganisationPeriod => ({
    ...{ code, name, parent, kind, ledBy: null, group: null, from: null, until: null },
  })
  const bodies = [body('btc', 'Ban Tổ chức'), body('bdv', 'Ban Dân vận'), body('vp', 'Văn phòng')]
  const others = [
    body('bnc', 'Ban Nội chính'),
    body('btg', 'Ban Tuyên giáo'),
    body('hu', 'Huyện ủy', null, 'district_committee'),
  ]
  const below = [
    body('hu.xa1', 'Đảng ủy xã Một', 'hu', 'commune_committee'),
    body('hu.xa2', 'Đảng ủy xã Hai', 'hu', 'commune_committee'),
  ]
  await recordOrganisations(at(null), [...bodies, ...others, ...below], [])
})
afterAll(() => open.close())

const give = (...organisations: string[]) =>
  assignTasks(at(), { tasks: [taskId], to: { organisations }, role: 'lead', deadline: day('2024-06-28') })
const given = async (organisation: string) => (await give(organisation)).assigned[0] ?? ''

test('a pair in force counts as there already', async () => {
  await give('btc')
  expect(await give('btc')).toEqual({ assigned: [], already: 1, ended: 0 })
})

test('of several bodies those whose assignment has ended are told apart from those that hold the work', async () => {
  await reassign(at(), { ...change(await given('bdv'), 1), to: 'vp' })
  await withdrawAssignment(at(), change(await given('bnc'), 1))
  const refused = await given('btg')
  await refuseAssignment(at({ ...desk, kind: 'focal', organisation: 'btg' }), change(refused, 1))
  await answerRefusal(at(), { ...change(refused, 2), released: true })
  const asked = await give('bdv', 'vp', 'bnc', 'btg', 'hu')
  expect(asked).toEqual({ assigned: [expect.any(String)], already: 1, ended: 3 })
})

test('a body that gave work up and took it over again holds it', async () => {
  const { assignmentId } = await reassign(at(), { ...change(await given('hu.xa1'), 1), to: 'hu.xa2' })
  await reassign(at(), { ...change(assignmentId, 1), to: 'hu.xa1' })
  expect(await give('hu.xa1')).toEqual({ assigned: [], already: 1, ended: 0 })
  expect(await give('hu.xa2')).toMatchObject({ assigned: [expect.any(String)], ended: 0 })
})

test('work given below and taken back is counted as ended', async () => {
  const { assigned } = await assignTasks(at(), {
    ...{ tasks: [taskId], to: { organisations: ['hu'] }, role: 'coordinate', deadline: day('2024-06-28') },
  })
  const input = { ...change(assigned[0] ?? '', 1), to: { organisations: ['hu.xa1', 'hu.xa2'] } }
  const [first] = (await giveBelow(at(null), input)).assigned
  await withdrawAssignment(at(null), change(first ?? '', 1))
  expect(await giveBelow(at(null), input)).toEqual({ assigned: [], already: 1, ended: 1 })
})
