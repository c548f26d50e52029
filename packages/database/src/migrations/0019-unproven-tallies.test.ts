import { randomUUID } from 'node:crypto'
import { addDays, day } from '@dondoc/domain/days'
import type { AssignmentHappening } from '@dondoc/domain/tasks'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertAssignments, type NewAssignment, type OpenDatabase } from '../index.ts'
import { verifyTallies } from '../queries/verify/verify-tallies.query.ts'
import { insertTask, openTestDatabase } from '../testing/index.ts'
import { up } from './0019-unproven-tallies.ts'

const begun = day('2023-04-01')
const done = day('2023-05-01')
const submitted = (file: { id: string; name: string } | null, date = done): AssignmentHappening => ({
  ...{ type: 'evidence-submitted', evidence: { number: '1-BC/HU', date, receiver: 'y', file } },
  ...{ receivedOn: date, by: 'y' },
})
const accepted: AssignmentHappening = { type: 'evidence-accepted', quality: 'met' }
const reopened: AssignmentHappening = {
  ...{ type: 'correction-approved', approvedOn: done, reason: 'x', correction: { what: 'not-done' } },
}

let open: OpenDatabase
beforeAll(async () => {
  open = await openTestDatabase()
})
afterAll(() => open.close())

test('work closed before is tallied as if it were closed now, each by whether anybody can open its product', async () => {
  const taskId = await insertTask(open.db)
  const life = (holder: string, ...happenings: AssignmentHappening[]): NewAssignment => ({
    ...{ assignmentId: randomUUID(), taskId, organisationCode: holder },
    events: [
      { type: 'assigned' as const, schedule: { kind: 'by' as const, until: done, trigger: null } },
      ...happenings,
    ].map((happening, index) => ({
      ...{ sequence: index + 1, on: addDays(begun, 30 * index), happening },
      ...{ recordedAt: '2023-04-01T00:00:00Z', recordedBy: 'test' },
    })),
  })
  const lives = [
    life('a', submitted(null), accepted),
    life('b', submitted({ id: 'f', name: 'x.pdf' }), accepted),
    life('c', submitted(null, addDays(done, 9)), accepted, reopened),
    life('d', submitted(null), { type: 'withdrawn', reason: 'x' }),
  ]
  const bodies = lives.map(({ organisationCode: code }) => ({ code, last_name: code, sort_key: code }))
  await open.db.insertInto('organisations').values(bodies).execute()
  await open.db.transaction().execute((tx) => insertAssignments(tx, lives))
  const tallies = () =>
    open.db
      .selectFrom('closed_tallies')
      .selectAll()
      .orderBy('on_day')
      .orderBy(sql`closed_tallies::text`)
      .execute()
  const before = await tallies()
  expect(before.filter(({ unproven_on }) => unproven_on !== null)).not.toEqual([])
  await sql`alter table closed_tallies drop column unproven_on`.execute(open.db)
  await sql`
    alter table closed_tallies add constraint closed_tallies_have_one_row_a_day check (count is not null)`.execute(
    open.db,
  )
  await up(open.db)
  expect(await tallies()).toEqual(before)
  expect(await verifyTallies(open.db)).toEqual([])
})
