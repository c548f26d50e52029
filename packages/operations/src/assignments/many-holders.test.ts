import { randomUUID } from 'node:crypto'
import { insertAssignments, type NewAssignment, type OpenDatabase } from '@dondoc/database'
import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import { day } from '@dondoc/domain/days'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextAt } from '../context.ts'
import { showAssignment } from './show-assignment.ts'

let open: OpenDatabase
const [first, last] = [randomUUID(), randomUUID()]

/** Six hundred bodies hold one task; the last in order gave it out to three below. */
beforeAll(async () => {
  open = await openTestDatabase()
  const taskId = await insertTask(open.db)
  const codes = Array.from({ length: 603 }, (_, index) => `xa${String(index).padStart(3, '0')}`)
  const bodies = codes.map((code) => ({ code, last_name: code, sort_key: code }))
  await open.db.insertInto('organisations').values(bodies).execute()
  const held = codes.map((organisationCode, index): NewAssignment => {
    const given = index < 600 ? {} : { parent: { assignmentId: last, organisationCode: 'xa599' } }
    const assignmentId = index === 0 ? first : index === 599 ? last : randomUUID()
    const event = {
      ...{ sequence: 1, on: day('2024-01-02'), recordedAt: '2024-01-02T00:00:00Z', recordedBy: 'test' },
      happening: { type: 'assigned', schedule: { kind: 'standing', trigger: null } },
    } as const
    return { assignmentId, taskId, organisationCode, events: [event], ...given }
  })
  await open.db.transaction().execute((tx) => insertAssignments(tx, held))
})
afterAll(() => open.close())

const show = (assignmentId: string) =>
  showAssignment(contextAt(open.db, null, new Date('2024-01-15T02:00:00Z')), { assignmentId })

test('of a task that hundreds hold, the last is shown too, with all that it gave out below', async () => {
  const { row, below, cascade } = await show(last)
  expect(row.organisation.code).toBe('xa599')
  expect(below.map(({ organisation }) => organisation.code)).toEqual(['xa600', 'xa601', 'xa602'])
  expect(cascade).toMatchObject({ total: 3, done: 0 })
})

test('the first five hundred that hold it beside are listed, and how many more there are', async () => {
  const { fellows, fellowsMore } = await show(first)
  expect([fellows.length, fellowsMore]).toEqual([500, 99])
  expect(fellows[0]?.organisation.code).toBe('xa001')
})
