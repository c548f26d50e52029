import { randomUUID } from 'node:crypto'
import { day } from '@dondoc/domain/days'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { insertAssignments } from '../queries/assignments/assignment-events.query.ts'
import { insertTask } from '../testing/insert-task.ts'
import { openTestDatabase } from '../testing/open-test-database.ts'
import { type Change, listenToChanges } from './listen-to-changes.ts'
import type { OpenDatabase } from './open-database.ts'

let open: OpenDatabase
beforeAll(async () => {
  open = await openTestDatabase()
})
afterAll(() => open.close())

test('work is told once it is kept, under the body that holds it, and not where the transaction failed', async () => {
  const heard: Change[] = []
  const stop = await listenToChanges(open, (change) => heard.push(change))
  const taskId = await insertTask(open.db)
  const assign = (role: 'lead' | 'coordinate') => ({
    ...{ assignmentId: randomUUID(), taskId, organisationCode: 'issuer', role },
    events: [
      {
        ...{ sequence: 1, on: day('2023-04-01'), recordedAt: '2023-04-01T00:00:00Z', recordedBy: 'test' },
        happening: { type: 'assigned', schedule: { kind: 'standing', trigger: null } } as const,
      },
    ],
  })
  const failing = open.db.transaction().execute(async (tx) => {
    await insertAssignments(tx, [assign('lead')])
    throw new Error('not kept')
  })
  await expect(failing).rejects.toThrow('not kept')
  await open.db.transaction().execute((tx) => insertAssignments(tx, [assign('coordinate')]))
  await vi.waitFor(() => expect(heard).toEqual([{ topic: 'work', bodies: ['issuer'] }]))
  await stop()
})
