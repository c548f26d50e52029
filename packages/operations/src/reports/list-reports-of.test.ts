import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OrganisationKind, OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignTasks } from '../assignments/assign-tasks.ts'
import { contextAt } from '../context.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { listReportsOf } from './list-reports-of.ts'
import { requestReports } from './request-reports.ts'

type Open = Awaited<ReturnType<typeof openTestDatabase>>
let open: Open

const desk: Actor = { postId: 'theo-doi', kind: 'desk', organisation: 'tu' }
const focal = (organisation: string): Actor => ({ postId: organisation, kind: 'focal', organisation })
const on = (date: string, actor: Actor | null = desk) =>
  contextAt(open.db, actor, new Date(`${date}T02:00:00Z`))

/** Tỉnh ủy with two district committees that lead a task each; two quarters have been reported on. */
beforeAll(async () => {
  open = await openTestDatabase()
  const body = (code: string, kind: OrganisationKind, parent: string | null): OrganisationPeriod => ({
    ...{ code, name: `Đảng ủy ${code}`, kind, parent, ledBy: null, group: null, from: null, until: null },
  })
  const bodies = [
    body('tu', 'provincial_committee', null),
    ...['hu1', 'hu2'].map((code) => body(code, 'district_committee', 'tu')),
  ]
  await recordOrganisations(on('2024-03-04', null), bodies, [])
  await assignTasks(on('2024-03-04'), {
    ...{ tasks: [await insertTask(open.db)], to: { organisations: ['hu1', 'hu2'] }, role: 'lead' },
    deadline: day('2024-12-31'),
  })
  const asked = { requestKey: '3f0f8d9e-52a1-4f43-9f39-1f4a8f1c7a01', period: '2024-Q1' }
  await requestReports(on('2024-04-01'), asked)
  await requestReports(on('2024-07-01'), {
    ...{ requestKey: '3f0f8d9e-52a1-4f43-9f39-1f4a8f1c7a02', period: '2024-Q2' },
  })
})
afterAll(() => open.close())

test('an organisation has its own reports alone, the newest first, each under a code of its own', async () => {
  const reports = await listReportsOf(on('2024-07-02'), { organisation: 'hu1' })
  expect(
    reports.map(({ periodWords, cutOff, organisation, state }) => [
      periodWords,
      cutOff,
      organisation?.code,
      state,
    ]),
  ).toEqual([
    ['quý II năm 2024', '2024-06-30', 'hu1', 'waiting'],
    ['quý I năm 2024', '2024-03-31', 'hu1', 'waiting'],
  ])
  expect(new Set(reports.map(({ code }) => code)).size).toBe(2)
})

test('a post sees those of its own branch and of no other', async () => {
  expect(await listReportsOf(on('2024-07-02', focal('hu1')), { organisation: 'hu1' })).toHaveLength(2)
  expect(await listReportsOf(on('2024-07-02', focal('hu2')), { organisation: 'hu1' })).toEqual([])
})
