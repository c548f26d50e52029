import { randomUUID } from 'node:crypto'
import { day } from '@dondoc/domain/days'
import type { Schedule } from '@dondoc/domain/schedules'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertAssignments, type NewAssignment, type OpenDatabase } from '../index.ts'
import { insertTask, openTestDatabase } from '../testing/index.ts'
import { up } from './0020-own-cadence.ts'

let open: OpenDatabase
beforeAll(async () => {
  open = await openTestDatabase()
})
afterAll(() => open.close())

test('recurring work assigned before goes by its own cadence from then on, other work by the office’s', async () => {
  const taskId = await insertTask(open.db)
  const life = (organisationCode: string, schedule: Schedule, toldOn?: string): NewAssignment => ({
    ...{ assignmentId: randomUUID(), taskId, organisationCode },
    events: [
      { on: day('2023-04-01'), happening: { type: 'assigned' as const, schedule } },
      ...(toldOn
        ? [
            {
              on: day(toldOn),
              happening: { type: 'progress-recorded' as const, done: 'x', obstacles: null },
            },
          ]
        : []),
    ].map((event, index) => ({
      ...{ sequence: index + 1, ...event },
      ...{ recordedAt: '2023-04-01T00:00:00Z', recordedBy: 'test' },
    })),
  })
  const yearly = { kind: 'recurring', every: 'year', interval: 1, dueDay: null, trigger: null } as const
  const monthly = { ...yearly, every: 'month', dueDay: 25 } as const
  const lives = [
    life('a', yearly),
    life('b', monthly, '2023-06-20'),
    life('c', { kind: 'standing', trigger: null }),
    life('d', { ...yearly, interval: 2 }, '2023-05-20'),
    life('e', { ...yearly, every: 'quarter', dueDay: 110 }),
    life('f', { ...yearly, every: 'day', interval: 15 }, '2023-04-16'),
    life('g', { ...yearly, every: 'week', interval: 2 }),
    life('h', { ...yearly, every: 'day' }),
  ]
  const bodies = lives.map(({ organisationCode: code }) => ({ code, last_name: code, sort_key: code }))
  await open.db.insertInto('organisations').values(bodies).execute()
  await open.db.transaction().execute((tx) => insertAssignments(tx, lives))
  await sql`alter table assignment_states drop column update_by`.execute(open.db)
  await up(open.db)
  const rows = await open.db
    .selectFrom('assignment_states')
    .select(['organisation_code', 'from_day', 'update_by'])
    .orderBy('organisation_code')
    .orderBy('from_day')
    .execute()
  expect(rows.map(Object.values)).toEqual([
    ['a', '2023-04-01', '2023-12-31'],
    ['b', '2023-04-01', '2023-04-25'],
    ['b', '2023-06-20', '2023-07-25'],
    ['c', '2023-04-01', null],
    ['d', '2023-04-01', '2024-12-31'],
    ['d', '2023-05-20', '2026-12-31'],
    ['e', '2023-04-01', '2023-07-10'],
    ['f', '2023-04-01', '2023-04-15'],
    ['f', '2023-04-16', '2023-05-15'],
    ['g', '2023-04-01', '2023-04-09'],
    ['h', '2023-04-01', '2023-04-09'],
  ])
})
