import { randomUUID } from 'node:crypto'
import { insertAssignments, type OpenDatabase } from '@dondoc/database'
import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import { day } from '@dondoc/domain/days'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextAt } from '../context.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { listSuccessionQueue } from '../succession/list-succession-queue.ts'
import { showBoard } from './show-board.ts'

let open: OpenDatabase
const body = (code: string, until: string | null = null): OrganisationPeriod => ({
  ...{ code, name: `Đơn vị ${code}`, kind: 'advisory_agency', parent: null, ledBy: null, group: null },
  ...{ from: null, until: until === null ? null : day(until) },
})
const on = (date: string) => contextAt(open.db, null, new Date(`${date}T02:00:00Z`))

beforeAll(async () => {
  open = await openTestDatabase()
  const bodies = [body('a'), body('b', '2025-02-03'), body('c', '2025-02-03')]
  await recordOrganisations(on('2023-04-01'), bodies, [])
  const taskId = await insertTask(open.db)
  const recorded = { recordedAt: '2023-04-01T00:00:00Z', recordedBy: 'test' }
  const schedule = { kind: 'by', until: day('2026-01-01'), trigger: null } as const
  const assigned = { sequence: 1, on: day('2023-04-01'), happening: { type: 'assigned', schedule } } as const
  const given = (organisationCode: string) => ({
    ...{ assignmentId: randomUUID(), taskId, organisationCode, events: [{ ...assigned, ...recorded }] },
  })
  await open.db.transaction().execute(async (tx) => {
    const top = given('a')
    await insertAssignments(tx, [top])
    await insertAssignments(tx, [
      { ...given('b'), parent: { assignmentId: top.assignmentId, organisationCode: 'a' } },
      { ...given('c'), role: 'coordinate' },
    ])
  })
})
afterAll(() => open.close())

test.each([
  ['2025-02-02', 0],
  ['2025-02-03', 2],
])(
  'on %s %i wait for a holder, given out below and coordinating among them, as the queue lists',
  async (date, count) => {
    const asOf = day(date)
    expect((await showBoard(on(date), { asOf })).unassigned).toBe(count)
    expect((await listSuccessionQueue(on(date), { asOf })).total).toBe(count)
  },
)
