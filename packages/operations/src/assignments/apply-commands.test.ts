import type { OpenDatabase } from '@dondoc/database'
import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import { day } from '@dondoc/domain/days'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextAt } from '../context.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { applyCommands } from './apply-commands.ts'
import { assignTasks } from './assign-tasks.ts'
import { withdrawAssignment } from './withdraw-assignment.ts'

let open: OpenDatabase
let held: readonly string[]
const context = () => contextAt(open.db, null, new Date('2024-03-04T02:00:00Z'))

beforeAll(async () => {
  open = await openTestDatabase()
  const taskId = await insertTask(open.db)
  const body = (code: string): OrganisationPeriod => ({
    ...{ code, name: code, kind: 'district_committee', parent: null, ledBy: null, group: null },
    ...{ from: null, until: null },
  })
  await recordOrganisations(context(), [body('hu.a'), body('hu.b')], [])
  const to = { organisations: ['hu.a', 'hu.b'] }
  const given = { tasks: [taskId], to, deadline: day('2024-06-28') }
  held = (await assignTasks(context(), { ...given, role: 'lead' })).assigned
})
afterAll(() => open.close())

test('of work that stands alone, what somebody withdrew meanwhile is left out and the rest is done', async () => {
  const [first = '', second = ''] = held
  await withdrawAssignment(context(), { assignmentId: first, version: 1, reason: 'Giao nhầm' })
  const command = { type: 'withdraw', reason: 'Kế hoạch mới không còn giao' } as const
  await open.db.transaction().execute((tx) =>
    applyCommands(
      tx,
      context(),
      [first, second].map((assignment) => ({ assignment, command })),
    ),
  )
  const events = await open.db
    .selectFrom('assignment_events')
    .select(['assignment_id', 'sequence', 'type'])
    .where('sequence', '>', 1)
    .execute()
  expect(new Map(events.map((one) => [one.assignment_id, [one.sequence, one.type]]))).toEqual(
    new Map([
      [first, [2, 'withdrawn']],
      [second, [2, 'withdrawn']],
    ]),
  )
  expect(events).toHaveLength(2)
})
