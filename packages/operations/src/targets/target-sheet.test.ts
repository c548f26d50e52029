import type { OpenDatabase } from '@dondoc/database'
import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import type { ReturnedTargetRow, TargetCells } from '@dondoc/domain/target-sheet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contextAt } from '../context.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { correctValue } from './correct-value.ts'
import { exportTargets } from './export-targets.ts'
import { importTargets } from './import-targets.ts'
import { recordValue } from './record-value.ts'
import { showTargets } from './show-targets.ts'

let open: OpenDatabase
let programmeId: string
const actor = (kind: Actor['kind'], organisation: string): Actor => ({ postId: kind, kind, organisation })
const desk = (date = '2025-01-20') =>
  contextAt(open.db, actor('desk', 'issuer'), new Date(`${date}T02:00:00Z`))
const focal = (code: string) => contextAt(open.db, actor('focal', code), new Date('2025-01-20T02:00:00Z'))
const measure = 'giảm biên chế'
const below = ['x1', 'x2', 'x3'] as const

/** A committee with three bodies below it, and one that ended before 2024; one of them has its figure of 2024. */
beforeAll(async () => {
  open = await openTestDatabase()
  const taskId = await insertTask(open.db)
  const body = (code: string, until: string | null = null): OrganisationPeriod => ({
    ...{
      code,
      name: `Đảng ủy ${code}`,
      kind: code === 'issuer' ? 'provincial_committee' : 'advisory_agency',
      ledBy: null,
      group: null,
    },
    ...{ parent: code === 'issuer' ? null : 'issuer', from: null, until: until === null ? null : day(until) },
  })
  const bodies = [...['issuer', ...below].map((code) => body(code)), body('gone', '2024-01-01')]
  await recordOrganisations(contextAt(open.db, null, new Date('2023-04-01T02:00:00Z')), bodies, [])
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
  const given = { programmeId, measure, organisation: 'x1', kind: 'measured', unit: '%', value: 2.5 } as const
  await recordValue(desk(), { ...given, period: '2024', on: day('2025-01-10'), source: 'Báo cáo số 4' })
})
afterAll(() => open.close())

const asked = () => ({ programmeId, period: '2024', kind: 'measured', under: 'issuer' }) as const
const exported = (context = desk()) => exportTargets(context, asked())
/** The sheet as it comes back, its rows filled in by the codes of their bodies. */
const returned = (rows: readonly TargetCells[], filled: Readonly<Record<string, Partial<TargetCells>>>) =>
  rows.map(
    (row, index): ReturnedTargetRow => ({
      ...{ line: index + 3, exported: row, cells: { ...row, ...filled[row.code] } },
    }),
  )
const bring = (rows: readonly ReturnedTargetRow[], keep: boolean, context = desk()) =>
  importTargets(context, { programmeId, rows, keep })
const held = async () => {
  const { targets } = await showTargets(desk('2025-02-01'), { programmeId })
  return Object.fromEntries(
    (targets[0]?.bodies ?? []).map(({ organisation, held }) => [
      organisation.code,
      held.map(({ value }) => value),
    ]),
  )
}
const filled = (value: string) => ({ value, on: '12/01/2025', source: 'Báo cáo năm 2024' })

describe("a period's figures as a sheet", () => {
  test('go out with a row for every body asked for that existed in the period, and what stands there', async () => {
    const rows = await exported()
    expect(
      rows.map(({ code, goal, period, value, on, source }) => [code, goal, period, value, on, source]),
    ).toEqual([
      ['issuer', '≥ 5 % đến 31/12/2026', '2024', '', '', ''],
      ['x1', '≥ 5 % đến 31/12/2026', '2024', '2,5', '10/01/2025', 'Báo cáo số 4'],
      ['x2', '≥ 5 % đến 31/12/2026', '2024', '', '', ''],
      ['x3', '≥ 5 % đến 31/12/2026', '2024', '', '', ''],
    ])
    expect((await exported(focal('x2'))).map(({ code }) => code)).toEqual(['x2'])
  })

  test('are checked first, and a wrong cell keeps all of them out, told by row and column', async () => {
    const rows = returned(await exported(), { x2: filled('3,1'), x3: { ...filled('2'), on: '21/01/2025' } })
    expect(await bring(rows, true)).toMatchObject({
      ...{ kept: false, recorded: 1, corrected: 0, unchanged: 2 },
      faults: [{ line: 6, column: 'on', code: 'target-day-ahead', facts: { day: '2025-01-21' } }],
    })
    expect(await held()).toMatchObject({ x1: [2.5] })
    expect(Object.keys(await held())).not.toContain('x2')
  })

  test('are recorded whole where all is right: new ones, and corrections with their reason', async () => {
    const right = { value: '2,4', reason: 'Cộng nhầm' }
    const rows = returned(await exported(), { x1: right, x2: filled('3,1'), x3: filled('1,25') })
    expect(await bring(rows, false)).toMatchObject({ kept: false, faults: [], recorded: 2, corrected: 1 })
    expect(await held()).toMatchObject({ x1: [2.5] })
    expect(await bring(rows, true)).toMatchObject({ kept: true, recorded: 2, corrected: 1, unchanged: 1 })
    expect(await held()).toMatchObject({ x1: [2.4], x2: [3.1], x3: [1.25] })
  })

  test('that were recorded meanwhile, or corrected, are not overwritten', async () => {
    const before = await exported()
    const of = (code: string) => before.find((row) => row.code === code)?.record ?? ''
    const right = {
      valueId: of('x2'),
      period: '2024',
      on: day('2025-01-12'),
      unit: '%',
      source: 'Báo cáo năm 2024',
    }
    await correctValue(desk(), { ...right, value: 3, reason: 'Sửa trước' })
    const given = {
      programmeId,
      measure,
      organisation: 'issuer',
      kind: 'measured',
      unit: '%',
      value: 4,
    } as const
    await recordValue(desk(), { ...given, period: '2024', on: day('2025-01-12'), source: 'Báo cáo' })
    const rows = returned(before, { x2: { value: '2', reason: 'Sửa sau' }, issuer: filled('5') })
    expect((await bring(rows, true)).faults).toEqual([
      { line: 3, column: 'value', code: 'target-period-taken', facts: { value: 4 } },
      { line: 5, column: 'value', code: 'target-value-corrected', facts: { day: '2025-01-20', value: 3 } },
    ])
  })

  test('of another body or another programme, and one row twice, are refused', async () => {
    const own = returned(await exported(focal('x2')), { x2: { value: '2', reason: 'Nhầm' } })
    expect((await bring(own, true, focal('x1'))).faults).toMatchObject([
      { column: 'code', code: 'not-permitted' },
    ])
    const strange = own.map(({ cells, exported: went, ...row }) => {
      const programme = '3f0f8d9e-52a1-4f43-9f39-1f4a8f1c7a01'
      return { ...row, cells: { ...cells, programme }, exported: went && { ...went, programme } }
    })
    expect((await bring(strange, true)).faults).toMatchObject([{ code: 'row-unknown' }])
    expect((await bring([...own, ...own], true)).faults).toMatchObject([{ code: 'row-twice' }])
    await expect(
      bring(own, true, contextAt(open.db, actor('leader', 'issuer'), new Date())),
    ).rejects.toMatchObject({
      code: 'not-permitted',
    })
  })
})
