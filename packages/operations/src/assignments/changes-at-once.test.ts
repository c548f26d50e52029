import type { OpenDatabase } from '@dondoc/database'
import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import { day } from '@dondoc/domain/days'
import type { OrganisationKind, OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contextAt } from '../context.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { assignTasks } from './assign-tasks.ts'
import { giveBelow } from './give-below.ts'
import { recordProgress } from './record-progress.ts'
import { withdrawAssignment } from './withdraw-assignment.ts'

let open: OpenDatabase
let taskId: string
const context = () => contextAt(open.db, null, new Date('2024-03-04T02:00:00Z'))

beforeEach(async () => {
  open = await openTestDatabase()
  taskId = await insertTask(open.db)
  const always = { ledBy: null, group: null, from: null, until: null }
  const body = (code: string, kind: OrganisationKind, parent: string | null): OrganisationPeriod => ({
    ...{ code, name: code, kind, parent, ...always },
  })
  const communes = ['a', 'b', 'c', 'd'].map((name) => body(`hu.${name}`, 'commune_committee', 'hu'))
  await recordOrganisations(context(), [body('hu', 'district_committee', null), ...communes], [])
})
afterEach(() => open.close())

/** A district's work with a part given to each of its communes: the assignment of the district, then theirs. */
async function family(): Promise<[string, string[]]> {
  const deadline = day('2024-06-28')
  const given = { tasks: [taskId], to: { organisations: ['hu'] }, deadline }
  const above = (await assignTasks(context(), { ...given, role: 'lead' })).assigned[0] ?? ''
  const to = { organisations: ['hu.a', 'hu.b', 'hu.c', 'hu.d'] }
  const below = await giveBelow(context(), { assignmentId: above, version: 1, to })
  return [above, [...below.assigned]]
}

const report = (assignmentId: string, version = 1) =>
  recordProgress(context(), { assignmentId, version, on: day('2024-03-04'), done: 'Đã họp', obstacles: '' })

test('all below a body may report at the same moment as the body itself', async () => {
  const [above, below] = await family()
  await Promise.all([...below, above].map((assignmentId) => report(assignmentId)))
  const events = await open.db
    .selectFrom('assignment_events')
    .where('type', '=', 'progress-recorded')
    .selectAll()
    .execute()
  expect(events).toHaveLength(5)
})

test('work withdrawn with all below it while they report: each report is kept before it or refused, and nothing fails', async () => {
  const [above, below] = await family()
  const reason = 'Thôi giao'
  const tried = await Promise.allSettled([
    ...below.map((assignmentId) => report(assignmentId)),
    withdrawAssignment(context(), { assignmentId: above, version: 1, reason }),
    ...below.map((assignmentId) => report(assignmentId)),
  ])
  const failures = tried.filter((one) => one.status === 'rejected').map(({ reason: error }) => error.code)
  for (const code of failures) expect(['stale', 'not-allowed-now']).toContain(code)
  const states = await open.db
    .selectFrom('assignment_states')
    .select('withdrawn_on')
    .where('until_day', 'is', null)
    .execute()
  expect(states.map(({ withdrawn_on }) => withdrawn_on)).toEqual(Array(5).fill('2024-03-04'))
})
