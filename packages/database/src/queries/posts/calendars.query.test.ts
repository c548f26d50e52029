import { randomUUID } from 'node:crypto'
import { scopeOfSystem } from '@dondoc/domain/access'
import { addDays, day } from '@dondoc/domain/days'
import { defaultStatusRules } from '@dondoc/domain/status'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../open/open-database.ts'
import { insertTask, openTestDatabase } from '../../testing/index.ts'
import { insertAssignments } from '../assignments/assignment-events.query.ts'
import { everythingIn } from '../documents/register-filter.ts'
import { loadDueTasks, loadHeldWork } from './calendars.query.ts'

const today = day('2024-01-15')
/** Long overdue, just overdue, due soon, due much later. */
const deadlines = ['2023-03-01', '2024-01-10', '2024-01-18', '2024-12-31'].map(day)
let open: OpenDatabase

beforeAll(async () => {
  open = await openTestDatabase()
  const taskId = await insertTask(open.db)
  const bodies = deadlines.map((_, index) => ({ code: `b${index}`, last_name: 'b', sort_key: 'b' }))
  await open.db.insertInto('organisations').values(bodies).execute()
  const assigned = deadlines.map((last, index) => ({
    ...{ assignmentId: randomUUID(), taskId, organisationCode: `b${index}` },
    events: [
      {
        ...{ sequence: 1, on: day('2023-02-01'), recordedAt: '2023-02-01T00:00:00Z', recordedBy: 'test' },
        happening: {
          type: 'assigned' as const,
          schedule: { kind: 'by' as const, until: addDays(last, 1), trigger: null },
        },
      },
    ],
  }))
  await open.db.transaction().execute((tx) => insertAssignments(tx, assigned))
  await open.db.updateTable('tasks').set({ schedule_kind: 'by' }).execute()
})
afterAll(() => open.close())

test('where not all fits into a calendar, what is due nearest to today is kept, overdue or not', async () => {
  const view = everythingIn(scopeOfSystem(), today, defaultStatusRules)
  const asked = { since: day('2023-01-15'), limit: 2 }
  const held = await loadHeldWork(open.db, view, asked)
  expect(held.map(({ facts }) => facts.currentDeadline)).toEqual(['2024-01-18', '2024-01-10'])
  const due = await loadDueTasks(open.db, view, asked)
  expect(due.map(({ answer_by }) => answer_by)).toEqual(['2024-01-18', '2024-01-10'])
})
