import { loadFiguresToDraw, loadReportsOfRun, type OpenDatabase } from '@dondoc/database'
import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import type { ReportFigures } from '@dondoc/domain/reports'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assignTasks } from '../assignments/assign-tasks.ts'
import { contextAt } from '../context.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { correctValue } from '../targets/correct-value.ts'
import { recordValue } from '../targets/record-value.ts'
import { requestReports } from './request-reports.ts'
import { showReportTargets } from './show-report-targets.ts'

let open: OpenDatabase
let programmeId: string
let valueId: string
const desk: Actor = { postId: 'theo-doi', kind: 'desk', organisation: 'issuer' }
const on = (date: string) => contextAt(open.db, desk, new Date(`${date}T02:00:00Z`))
const measure = 'tinh giản biên chế công chức'
const given = { measure, unit: '%', source: 'Báo cáo năm 2023' }

/** 'đến năm 2026 tinh giản ít nhất 5 %', led by body a: 0 % at the end of 2021, 2 % by its report of 10/01/2024. */
beforeAll(async () => {
  open = await openTestDatabase()
  const taskId = await insertTask(open.db)
  const body = (code: string): OrganisationPeriod => ({
    ...{ code, name: `Đơn vị ${code}`, kind: 'advisory_agency', parent: null, ledBy: null, group: null },
    ...{ from: null, until: null },
  })
  await recordOrganisations(
    contextAt(open.db, null, new Date('2023-04-01T02:00:00Z')),
    ['issuer', 'a', 'b'].map(body),
    [],
  )
  const task = await open.db
    .selectFrom('tasks')
    .select('programme_id')
    .where('id', '=', taskId)
    .executeTakeFirstOrThrow()
  programmeId = task.programme_id
  const target = {
    measure,
    operator: '>=',
    value: 5,
    unit: '%',
    by: '2026-12-31',
    source: { from: 0, until: 1 },
    readings: {},
  }
  await open.db
    .updateTable('programmes')
    .set({ targets: JSON.stringify([target]) })
    .execute()
  await assignTasks(on('2023-05-04'), {
    ...{ tasks: [taskId], to: { organisations: ['a', 'b'] }, role: 'lead' },
    deadline: day('2026-12-31'),
  })
  const at = { programmeId, organisation: 'a', ...given }
  await recordValue(on('2024-01-15'), {
    ...at,
    kind: 'baseline',
    period: '2021',
    on: day('2021-12-31'),
    value: 0,
  })
  const kept = await recordValue(on('2024-01-15'), {
    ...at,
    kind: 'measured',
    period: '2023',
    on: day('2024-01-10'),
    value: 2,
  })
  valueId = kept.valueId
})
afterAll(() => open.close())

async function freeze(
  period: string,
  key: number,
  today: string,
): Promise<Map<string | null, ReportFigures>> {
  const requestKey = `3f0f8d9e-52a1-4f43-9f39-1f4a8f1c7b0${key}`
  const { runId } = await requestReports(on(today), { requestKey, period })
  const reports = await loadReportsOfRun(open.db, runId)
  const figures = await Promise.all(
    reports.map(
      async ({ code, organisation_code }) =>
        [organisation_code, await loadFiguresToDraw(open.db, code)] as const,
    ),
  )
  return new Map(figures.flatMap(([code, one]) => (one ? [[code, one] as const] : [])))
}
const consolidated = (all: Map<string | null, ReportFigures>) =>
  [...all.values()].find(({ kind }) => kind === 'consolidated')?.targets

describe('the numbers of a programme in a report', () => {
  test('are frozen with the figure that held on the cut-off day, its record, and what the even course asked for', async () => {
    const all = await freeze('2024-Q2', 1, '2024-07-01')
    // 31/12/2021 to 31/12/2026 are 1826 days, to the cut-off on 30/6/2024 912: 5 x 912 / 1826; to the end of 2023 730.
    const [a, b] = consolidated(all) ?? []
    expect(a).toMatchObject({
      ...{ programmeId, measure, unit: '%', operator: '>=', value: 5, by: '2026-12-31' },
      ...{ organisation: { code: 'a', name: 'Đơn vị a' }, gap: 3, standing: 'on_course' },
      ...{ due: 1.9989, dueAtCutOff: 2.4973 },
      baseline: { value: 0, period: '2021' },
      last: {
        record: valueId,
        value: 2,
        period: '2023',
        on: '2024-01-10',
        source: 'Báo cáo năm 2023',
        by: 'theo-doi',
      },
    })
    expect(b).toMatchObject({ organisation: { code: 'b' }, last: null, standing: 'no_figure' })
    expect(all.get('a')?.targets?.map(({ organisation }) => organisation.code)).toEqual(['a'])
  })

  test('take in a figure of the period that came after its end, and none of a time after it', async () => {
    const figure = { programmeId, ...given, kind: 'measured', source: 'Báo cáo quý' } as const
    await recordValue(on('2024-07-03'), {
      ...{ ...figure, organisation: 'b', period: '2024-Q2', on: day('2024-07-02'), value: 2.6 },
    })
    const second = consolidated(await freeze('2024-Q2', 5, '2024-07-10')) ?? []
    expect(second[1]).toMatchObject({ organisation: { code: 'b' }, last: { period: '2024-Q2', value: 2.6 } })
    const fourth = consolidated(await freeze('2023-Q4', 2, '2024-07-11')) ?? []
    // The figure of 2023 came on 15/01/2024. From 0 % at the end of 2021 the way asks for 5 x 730 / 1826 at the end of 2023.
    expect(fourth[0]).toMatchObject({
      last: { record: valueId, value: 2 },
      due: 1.9989,
      standing: 'on_course',
    })
    expect(fourth[1]).toMatchObject({ organisation: { code: 'b' }, last: null, standing: 'no_figure' })
  })

  test('name no body for a figure of a time after the period alone', async () => {
    const late = { programmeId, ...given, kind: 'measured', source: 'Báo cáo quý' } as const
    await recordValue(on('2024-07-04'), {
      ...{ ...late, organisation: 'issuer', period: '2024-Q2', on: day('2024-07-03'), value: 1 },
    })
    const bodies = async (period: string, key: number) =>
      consolidated(await freeze(period, key, '2024-07-12'))?.map(({ organisation }) => organisation.code)
    expect(await bodies('2024-Q1', 6)).toEqual(['a', 'b'])
    expect(await bodies('2024-Q2', 7)).toEqual(['a', 'b', 'issuer'])
  })

  test('are told again by the next report where they were corrected on the very day of a report before', async () => {
    const [, b] = consolidated(await freeze('2024-Q2', 5, '2024-07-10')) ?? []
    await correctValue(contextAt(open.db, desk, new Date('2024-07-10T09:00:00Z')), {
      ...{ valueId: b?.last?.record ?? '', period: '2024-Q2', on: day('2024-07-02'), unit: '%', value: 2.5 },
      ...{ source: 'Báo cáo quý', reason: 'Làm tròn nhầm' },
    })
    const [, next] = consolidated(await freeze('2024-Q3', 3, '2024-10-01')) ?? []
    expect(next?.corrected).toMatchObject([{ period: '2024-Q2', was: 2.6, now: 2.5, on: '2024-07-10' }])
  })

  test('stay as they were sent when a figure is corrected later; the next report has the correction', async () => {
    const sent = await freeze('2024-Q3', 3, '2024-10-01')
    const right = {
      valueId,
      period: '2023',
      on: day('2024-01-10'),
      unit: '%',
      value: 1.6,
      source: 'Báo cáo bổ sung',
    }
    await correctValue(on('2024-10-02'), { ...right, reason: 'Cộng nhầm một đơn vị' })
    const again = await freeze('2024-Q3', 3, '2024-10-03')
    expect([...again]).toEqual([...sent])
    const [next] = consolidated(await freeze('2024', 4, '2025-01-02')) ?? []
    expect(next).toMatchObject({ last: { value: 1.6 }, gap: 3.4, standing: 'behind' })
    expect(next?.corrected).toMatchObject([
      { period: '2023', was: 2, now: 1.6, reason: 'Cộng nhầm một đơn vị', on: '2024-10-02' },
    ])
  })

  test('are read on the screen as they were frozen: all by the desk, its own by a body', async () => {
    const requestKey = '3f0f8d9e-52a1-4f43-9f39-1f4a8f1c7b03'
    const { runId } = await requestReports(on('2024-10-03'), { requestKey, period: '2024-Q3' })
    const shown = await showReportTargets(on('2025-01-05'), { runId })
    expect(shown).toMatchObject({
      ...{ periodWords: 'quý III năm 2024', asOf: '2024-09-30', frozenOn: '2024-10-01' },
    })
    expect(shown.targets.map(({ organisation, last }) => [organisation.code, last?.value])).toEqual([
      ['a', 2],
      ['b', 2.5],
      ['issuer', 1],
    ])
    const focal: Actor = { postId: 'focal.b', kind: 'focal', organisation: 'b' }
    const own = await showReportTargets({ ...on('2025-01-05'), actor: focal }, { runId })
    expect(own.targets.map(({ organisation }) => organisation.code)).toEqual(['b'])
    expect(own.codes).toHaveLength(1)
  })
})
