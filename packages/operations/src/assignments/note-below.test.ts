import type { OpenDatabase } from '@dondoc/database'
import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OrganisationKind, OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { showBoard } from '../board/show-board.ts'
import { contextAt } from '../context.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { listRegister } from '../register/list-register.ts'
import { acceptEvidence } from './accept-evidence.ts'
import { assignTasks } from './assign-tasks.ts'
import { giveBelow } from './give-below.ts'
import { showAssignment } from './show-assignment.ts'
import { submitEvidence } from './submit-evidence.ts'
import { withdrawAssignment } from './withdraw-assignment.ts'

let open: OpenDatabase
let parent: string
let children: readonly string[]
const desk: Actor = { postId: 'theo-doi', kind: 'desk', organisation: 'hu' }
const giver: Actor = { postId: 'hu', kind: 'focal', organisation: 'hu' }
const on = (date: string, actor: Actor | null = desk) =>
  contextAt(open.db, actor, new Date(`${date}T02:00:00Z`))

beforeAll(async () => {
  open = await openTestDatabase()
  const taskId = await insertTask(open.db)
  const body = (code: string, kind: OrganisationKind, parent: string | null): OrganisationPeriod => ({
    ...{ code, name: code, parent, kind, ledBy: null, group: null, from: null, until: null },
  })
  const below = ['xa1', 'xa2', 'xa3'].map((code) => body(code, 'commune_committee', 'hu'))
  await recordOrganisations(on('2024-03-01', null), [body('hu', 'district_committee', null), ...below], [])
  const { assigned } = await assignTasks(on('2024-03-04'), {
    ...{ tasks: [taskId], to: { organisations: ['hu'] }, role: 'lead', deadline: day('2024-06-28') },
  })
  parent = assigned[0] ?? ''
  children = (await give('2024-03-05', 1, 'xa1', 'xa2')).assigned
})
afterAll(() => open.close())

const give = (date: string, version: number, ...organisations: string[]) =>
  giveBelow(on(date, giver), { assignmentId: parent, version, to: { organisations } })

async function finish(assignmentId: string, organisation: string, date: string): Promise<void> {
  const holder: Actor = { postId: organisation, kind: 'focal', organisation }
  const evidence = { number: '12-BC/ĐU', date: day(date), receiver: 'Huyện ủy' }
  await submitEvidence(on(date, holder), { assignmentId, version: 1, ...evidence })
  await acceptEvidence(on(date, giver), { assignmentId, version: 2, quality: 'met' })
}

const seen = async (date: string) => {
  const { row, cascade } = await showAssignment(on(date), { assignmentId: parent })
  const { exceptions } = await showBoard(on(date), {})
  const listed = await listRegister(on(date), {
    ...{
      exception: 'below_done',
      role: 'any',
      reach: 'branch',
      counting: 'once',
      sort: 'task',
      direction: 'ascending',
      page: 1,
      pageSize: 50,
    },
  })
  const { status } = row.derived
  return { status, cascade, exception: row.exception, board: exceptions.below_done, listed: listed.total }
}

test('a body that has not proven its work two days after all below is done is an exception, on boards and in the register', async () => {
  const [first = '', second = ''] = children
  await finish(first, 'xa1', '2024-04-01')
  expect(await seen('2024-04-10')).toMatchObject({
    cascade: { done: 1, total: 2 },
    exception: null,
    board: 0,
  })
  await finish(second, 'xa2', '2024-04-10')
  const cascade = { done: 2, total: 2, gravest: null }
  expect(await seen('2024-04-11')).toMatchObject({ cascade, exception: null, board: 0, listed: 0 })
  expect(await seen('2024-04-12')).toEqual({
    // Done below or not, its own work goes on until its own evidence.
    ...{ status: 'in_progress', cascade, exception: { kind: 'below_done', days: 2 }, board: 1, listed: 1 },
  })
})

test('more given out below makes it ordinary work again, and what is taken back counts no more', async () => {
  const [third = ''] = (await give('2024-04-15', 2, 'xa3')).assigned
  expect(await seen('2024-04-20')).toMatchObject({
    cascade: { done: 2, total: 3 },
    exception: null,
    board: 0,
  })
  await withdrawAssignment(on('2024-04-20', giver), { assignmentId: third, version: 1, reason: 'Giao nhầm' })
  expect(await seen('2024-04-22')).toMatchObject({ exception: { kind: 'below_done', days: 2 }, board: 1 })
})

test('its own evidence is what ends it', async () => {
  const evidence = { number: '9-BC/HU', date: day('2024-04-22'), receiver: 'Tỉnh ủy' }
  await submitEvidence(on('2024-04-22', giver), { assignmentId: parent, version: 4, ...evidence })
  expect(await seen('2024-04-23')).toMatchObject({ status: 'awaiting_acceptance', exception: null, board: 0 })
})
