import { randomUUID } from 'node:crypto'
import { insertAssignments, type OpenDatabase } from '@dondoc/database'
import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordProgress } from '../assignments/record-progress.ts'
import { showAssignment } from '../assignments/show-assignment.ts'
import { showBoard } from '../board/show-board.ts'
import { contextAt } from '../context.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { confirmSuccessors } from './confirm-successors.ts'
import { reassign } from './reassign.ts'

let open: OpenDatabase
let taskId: string
const body = (code: string, name: string, until: string | null = null): OrganisationPeriod => ({
  ...{ code, name, kind: 'advisory_agency', parent: null, ledBy: null, group: null },
  ...{ from: null, until: until === null ? null : day(until) },
})
const desk: Actor = { postId: 'theo-doi', kind: 'desk', organisation: 'btc' }
const focal: Actor = { postId: 'dau-moi', kind: 'focal', organisation: 'btg' }
const at = (moment: string, actor: Actor | null = desk) =>
  contextAt(open.db, actor, new Date(`${moment}T02:00:00Z`))

beforeAll(async () => {
  open = await openTestDatabase()
  taskId = await insertTask(open.db)
  const bodies = [
    body('btg', 'Ban Tuyên giáo', '2025-02-03'),
    body('btc', 'Ban Tổ chức'),
    body('vp', 'Văn phòng'),
  ]
  await recordOrganisations(at('2023-04-01', null), bodies, [])
})
afterAll(() => open.close())

/** Work due on 31/12/2024 at Ban Tuyên giáo, with one entry of progress. */
async function assigned(): Promise<string> {
  const assignmentId = randomUUID()
  await open.db.deleteFrom('assignment_states').execute()
  const recorded = { recordedAt: '2023-04-01T00:00:00Z', recordedBy: 'test' }
  const schedule = { kind: 'by', until: day('2025-01-01'), trigger: null } as const
  const event = { sequence: 1, on: day('2023-04-01'), happening: { type: 'assigned', schedule } } as const
  const organisationCode = 'btg'
  const other = {
    ...{ assignmentId, taskId: await another(), organisationCode },
    events: [{ ...event, ...recorded }],
  }
  await open.db.transaction().execute((tx) => insertAssignments(tx, [other]))
  const entry = { assignmentId, version: 1, on: day('2024-05-01'), done: 'Đã trình dự thảo', obstacles: '' }
  await recordProgress(at('2024-05-02'), entry)
  return assignmentId
}

/** A copy of the task, so that each test has work of its own. */
async function another(): Promise<string> {
  const id = randomUUID()
  const task = await open.db
    .selectFrom('tasks')
    .selectAll()
    .where('id', '=', taskId)
    .executeTakeFirstOrThrow()
  const { lead, coordinating, schedule, references, ...plain } = task
  const json = {
    ...{ lead: JSON.stringify(lead), coordinating: JSON.stringify(coordinating) },
    ...{ schedule: JSON.stringify(schedule), references: JSON.stringify(references) },
  }
  await open.db
    .insertInto('tasks')
    .values({ ...plain, ...json, id, code: id })
    .execute()
  return id
}

const holders = async (asOf: string) =>
  (await showBoard(at(asOf), { asOf: day(asOf) })).bodies.map(({ code, byStatus }) => [
    code,
    ...Object.entries(byStatus).filter(([, count]) => count > 0),
  ])

test('work goes on under its new holder with its deadline, and only the old holder was late before', async () => {
  const assignmentId = await assigned()
  const change = { assignmentId, version: 2, to: 'vp', reason: 'Ban Tuyên giáo kết thúc hoạt động' }
  const given = await reassign(at('2025-02-03'), change)
  expect(await holders('2025-02-02')).toEqual([['btg', ['overdue', 1]]])
  expect(await holders('2025-02-03')).toEqual([['vp', ['due_soon', 1]]])
  expect(await holders('2025-02-04')).toEqual([['vp', ['overdue', 1]]])
  const view = await showAssignment(at('2025-02-10'), given)
  expect(view.row).toMatchObject({
    organisation: { code: 'vp' },
    ...{ originalDeadline: '2024-12-31', deadline: '2024-12-31', lastProgressOn: null },
    derived: { status: 'overdue', daysLate: 7 },
  })
  expect(view.history).toMatchObject([
    { happening: { type: 'taken-over' }, otherHolder: { code: 'btg', name: 'Ban Tuyên giáo', assignmentId } },
  ])
})

test('the old page stays, as it stood on its last day, and says who holds the work since', async () => {
  const assignmentId = await assigned()
  const given = await reassign(at('2025-02-03'), {
    assignmentId,
    version: 2,
    to: 'vp',
    reason: 'Chuyển giao',
  })
  const view = await showAssignment(at('2025-03-01'), { assignmentId })
  expect(view).toMatchObject({
    asOf: '2025-02-02',
    handedOver: { on: '2025-02-03', code: 'vp', name: 'Văn phòng', assignmentId: given.assignmentId },
    row: { organisation: { code: 'btg' }, derived: { status: 'overdue', daysLate: 33 }, allowed: [] },
  })
  expect(view.history.map(({ happening }) => happening.type)).toEqual([
    ...['handed-over', 'progress-recorded', 'assigned'],
  ])
})

test.each([
  ['to a body that has ended', { to: 'btg' }, desk, 'successor-missing'],
  ['to a body nobody knows', { to: 'không có' }, desk, 'successor-missing'],
  ['by one who saw an earlier version', { version: 1 }, desk, 'stale'],
  ['by the body itself', {}, focal, 'not-permitted'],
  ['without a reason', { reason: ' ' }, desk, 'words-missing'],
])('%s it is refused, and the holder stays', async (_name, differing, actor, code) => {
  const assignmentId = await assigned()
  const change = { assignmentId, version: 2, to: 'vp', reason: 'Chuyển giao', ...differing }
  await expect(reassign(at('2025-02-03', actor), change)).rejects.toMatchObject({ code })
  expect(await holders('2025-02-03')).toEqual([['btg', ['overdue', 1]]])
})

test('work that was handed over cannot be handed over again by its old holder', async () => {
  const assignmentId = await assigned()
  const change = { assignmentId, version: 2, to: 'vp', reason: 'Chuyển giao' }
  await reassign(at('2025-02-03'), change)
  await expect(reassign(at('2025-02-04'), { ...change, version: 3 })).rejects.toMatchObject({
    code: 'not-allowed-now',
  })
})

test('nobody succeeds a body that goes on: until its last day its work stays with it, with or without a reason', async () => {
  const assignmentId = await assigned()
  const assignments = [{ assignmentId, version: 2, to: 'vp' }]
  for (const reason of [undefined, 'Chuyển giao'])
    await expect(confirmSuccessors(at('2025-02-02'), { assignments, reason })).rejects.toMatchObject({
      ...{ code: 'holder-not-ended', facts: { name: 'Ban Tuyên giáo', day: '2025-02-02' } },
    })
  expect(await holders('2025-02-02')).toEqual([['btg', ['overdue', 1]]])
  expect(await confirmSuccessors(at('2025-02-03'), { assignments })).toEqual({ confirmed: 1 })
  expect(await holders('2025-02-03')).toEqual([['vp', ['due_soon', 1]]])
})
