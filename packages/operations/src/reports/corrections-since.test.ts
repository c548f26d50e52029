import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OrganisationKind, OrganisationPeriod } from '@dondoc/domain/organisations'
import type { ReportFigures } from '@dondoc/domain/reports'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignTasks } from '../assignments/assign-tasks.ts'
import { decideCorrection } from '../assignments/decide-correction.ts'
import { disputeFigure } from '../assignments/dispute-figure.ts'
import { contextAt } from '../context.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { requestReports } from './request-reports.ts'

type Open = Awaited<ReturnType<typeof openTestDatabase>>
let open: Open

const desk: Actor = { postId: 'theo-doi', kind: 'desk', organisation: 'tu' }
const focal: Actor = { postId: 'hu1', kind: 'focal', organisation: 'hu1' }
const on = (date: string, actor: Actor | null = desk) =>
  contextAt(open.db, actor, new Date(`${date}T02:00:00Z`))

/** Every report of the period, frozen on the day. */
async function reports(period: string, requestKey: string, date: string): Promise<ReportFigures[]> {
  const { runId } = await requestReports(on(date), { period, requestKey })
  const rows = await open.db
    .selectFrom('reports')
    .select('figures')
    .where('run_id', '=', runId)
    .orderBy('position')
    .execute()
  return rows.map(({ figures }) => figures)
}

async function workOf(organisation: string): Promise<string> {
  const assigned = open.db.selectFrom('assignments').select('id')
  const { id } = await assigned.where('organisation_code', '=', organisation).executeTakeFirstOrThrow()
  return id
}

const keys = [1, 2, 3, 4, 5, 6].map((last) => `3f0f8d9e-52a1-4f43-9f39-1f4a8f1c7b0${last}`)

/** Two district committees lead a task due on 15/03/2024. The first sent its product then; that was typed in in April. */
beforeAll(async () => {
  open = await openTestDatabase()
  const body = (code: string, kind: OrganisationKind, parent: string | null): OrganisationPeriod => ({
    ...{ code, name: `Đảng ủy ${code}`, kind, parent, ledBy: null, group: null, from: null, until: null },
  })
  const districts = ['hu1', 'hu2'].map((code) => body(code, 'district_committee', 'tu'))
  await recordOrganisations(
    on('2024-01-02', null),
    [body('tu', 'provincial_committee', null), ...districts],
    [],
  )
  await assignTasks(on('2024-01-02'), {
    ...{ tasks: [await insertTask(open.db)], to: { organisations: ['hu1', 'hu2'] }, role: 'lead' },
    deadline: day('2024-03-15'),
  })
})
afterAll(() => open.close())

test('what was corrected after a report was sent stands in the next one, and that report stays as it was sent', async () => {
  const sent = await reports('2024-Q1', keys[0] ?? '', '2024-04-01')
  expect(sent.every(({ corrections }) => corrections === undefined)).toBe(true)
  const assignmentId = await workOf('hu1')
  const evidence = { number: '12-BC/HU', date: day('2024-03-14'), receiver: 'Tỉnh ủy' }
  await disputeFigure(on('2024-04-08', focal), {
    ...{ assignmentId, version: 1, reason: 'Đã gửi, ghi sót', correction: { what: 'evidence', evidence } },
  })
  const approval = { assignmentId, version: 2, approved: true, reason: '' } as const
  await decideCorrection(on('2024-04-09'), approval)

  const [whole, first, second] = await reports('2024-Q2', keys[1] ?? '', '2024-07-01')
  const listed = {
    ...{ asOf: '2024-03-31' },
    figures: [
      {
        ...{ organisation: { code: 'hu1' }, approvedOn: '2024-04-09' },
        ...{ correction: { what: 'evidence', evidence } },
        reported: { status: 'overdue', daysLate: 16 },
        corrected: { status: 'awaiting_acceptance' },
      },
    ],
  }
  expect([whole?.kind, whole?.corrections]).toMatchObject(['consolidated', listed])
  expect(first?.corrections).toMatchObject(listed)
  expect(second?.corrections).toBeUndefined()
  const kept = await open.db.selectFrom('reports').select('figures').orderBy('code').execute()
  for (const figures of sent) expect(kept).toContainEqual({ figures })
})

test('a report that is made again of the same period lists it too, and the one after that no more', async () => {
  const [again] = await reports('2024-Q2', keys[2] ?? '', '2024-07-02')
  expect(again?.corrections?.figures).toHaveLength(1)
  const [next] = await reports('2024-Q3', keys[3] ?? '', '2024-10-01')
  expect(next?.corrections).toBeUndefined()
})

test('what was corrected between two reports of one period stands in the next one too', async () => {
  const assignmentId = await workOf('hu2')
  const evidence = { number: '15-BC/HU', date: day('2024-03-20'), receiver: 'Tỉnh ủy' }
  await disputeFigure(on('2024-10-18', { ...focal, postId: 'hu2', organisation: 'hu2' }), {
    ...{ assignmentId, version: 1, reason: 'Đã gửi, ghi sót', correction: { what: 'evidence', evidence } },
  })
  const approval = { assignmentId, version: 2, approved: true, reason: '' } as const
  await decideCorrection(on('2024-10-20'), approval)
  await reports('2024-Q3', keys[4] ?? '', '2024-10-25')
  const [next] = await reports('2024-Q4', keys[5] ?? '', '2025-01-02')
  expect(next?.corrections?.asOf).toBe('2024-09-30')
  expect(next?.corrections?.figures).toMatchObject([
    {
      ...{ organisation: { code: 'hu2' }, approvedOn: '2024-10-20' },
      reported: { status: 'overdue', daysLate: 199 },
    },
  ])
})
